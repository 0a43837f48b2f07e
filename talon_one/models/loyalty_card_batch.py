# Generated from spec/schemas/loyalty/LoyaltyCardBatch.yaml by `make generate`; do not edit.
"""`LoyaltyCardBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.code_generator_settings import CodeGeneratorSettings


class LoyaltyCardBatch(Model):
    """Order to generate many loyalty cards at once in a card-based program.

    Contract: spec/schemas/loyalty/LoyaltyCardBatch.yaml
    """

    __slots__ = ()

    number_of_cards: Property[int] = prop(
        "numberOfCards",
        doc="How many loyalty cards to create in one go.",
    )

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        min_length=4,
        max_length=20,
        pattern="^[A-Za-z0-9_-]*$",
        doc="Id of your choice for the batch, to find its cards later; leave out to have one generated. 4 to 20"
        " characters. Matches `^[A-Za-z0-9_-]*$`.",
    )

    status: Property[Optional[str]] = prop(
        default=None,
        enum=("active", "inactive"),
        doc="State all new cards start in: `active` cards can collect and spend points, `inactive` ones cannot "
        "yet. One of `active`, `inactive`. Default of the service: `active`.",
    )

    card_code_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "cardCodeSettings",
        default=None,
        doc="Pattern and characters from which the identifiers of these cards are generated.",
    )
