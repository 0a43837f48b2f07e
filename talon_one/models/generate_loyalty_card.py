# Generated from spec/schemas/loyalty/GenerateLoyaltyCard.yaml by `make generate`; do not edit.
"""`GenerateLoyaltyCard`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateLoyaltyCard(Model):
    """Order to create one loyalty card in a card-based program.

    Contract: spec/schemas/loyalty/GenerateLoyaltyCard.yaml
    """

    __slots__ = ()

    status: Property[Optional[str]] = prop(
        default=None,
        enum=("active", "inactive"),
        doc="State the new card starts in: `active` cards can collect and spend points, `inactive` ones cannot "
        "yet. One of `active`, `inactive`. Default of the service: `active`.",
    )

    customer_profile_ids: Property[Optional[list[str]]] = prop(
        "customerProfileIds",
        default=None,
        doc="Your own ids of the customers to link to the card at once; leave out for a card without an owner.",
    )

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code to give to the card; leave out to have one generated. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
