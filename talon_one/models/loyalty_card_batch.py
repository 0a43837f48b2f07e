# Generated from spec/schemas/loyalty/LoyaltyCardBatch.yaml by `make generate`; do not edit.
"""`LoyaltyCardBatch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.types import ActiveStatus


class LoyaltyCardBatch(Model):
    """Request to create many loyalty cards in a card-based program.

    Contract: spec/schemas/loyalty/LoyaltyCardBatch.yaml
    """

    __slots__ = ()

    number_of_cards: Property[int] = prop(
        "numberOfCards",
        minimum=1,
        maximum=20000,
        doc="Number of loyalty cards to create. From 1 to 20000.",
    )
    """Number of loyalty cards to create. From 1 to 20000."""

    batch_id: Property[Optional[str]] = prop(
        "batchId",
        default=None,
        min_length=4,
        max_length=20,
        pattern="^[A-Za-z0-9_-]*$",
        doc="ID of your choice for the batch, to find its cards later; omit it to have one generated. 4 to 20 "
        "characters. Must match `^[A-Za-z0-9_-]*$`.",
    )
    """ID of your choice for the batch, to find its cards later; omit it to have one generated. 4 to 20
    characters. Must match `^[A-Za-z0-9_-]*$`.
    """

    status: WideProperty[Optional[str], Optional[ActiveStatus]] = prop(
        default=None,
        enum=("active", "inactive"),
        doc="Status of all new cards: with an `active` card customers can collect and spend points, with an "
        "`inactive` one they can't yet. One of `active`, `inactive`. The service's default is `active`.",
    )
    """Status of all new cards: with an `active` card customers can collect and spend points, with an `inactive`
    one they can't yet. One of `active`, `inactive`. The service's default is `active`.
    """

    card_code_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "cardCodeSettings",
        default=None,
        doc="Pattern and characters of the cards' identifiers.",
    )
    """Pattern and characters of the cards' identifiers."""
