# Generated from spec/schemas/loyalty/GetLoyaltyCards200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCards200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_card import LoyaltyCard


class GetLoyaltyCards200Response(Model):
    """One page of the loyalty cards of a program.

    Contract: spec/schemas/loyalty/GetLoyaltyCards200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[LoyaltyCard]] = prop(
        doc="Loyalty cards found on this page.",
    )
