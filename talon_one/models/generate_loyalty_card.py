# Generated from spec/schemas/loyalty/GenerateLoyaltyCard.yaml by `make generate`; do not edit.
"""`GenerateLoyaltyCard`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ActiveStatus, Strings


class GenerateLoyaltyCard(Model):
    """Request to create one loyalty card in a card-based program.

    Contract: spec/schemas/loyalty/GenerateLoyaltyCard.yaml
    """

    __slots__ = ()

    status: WideProperty[Optional[str], Optional[ActiveStatus]] = prop(
        default=None,
        enum=("active", "inactive"),
        doc="Status of the new card: with an `active` card customers can collect and spend points, with an "
        "`inactive` one they can't yet. One of `active`, `inactive`. The service's default is `active`.",
    )
    """Status of the new card: with an `active` card customers can collect and spend points, with an `inactive`
    one they can't yet. One of `active`, `inactive`. The service's default is `active`.
    """

    customer_profile_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "customerProfileIds",
        default=None,
        doc="Integration IDs of the customers to link to the card; omit it for a card without customers.",
    )
    """Integration IDs of the customers to link to the card; omit it for a card without customers."""

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the card; omit it to have one generated. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the card; omit it to have one generated. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """
