# Generated from spec/schemas/loyalty/GetLoyaltyCards200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCards200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.loyalty_card import LoyaltyCard


class GetLoyaltyCards200Response(Page["LoyaltyCard"]):
    """A page of the loyalty cards of a program.

    Contract: spec/schemas/loyalty/GetLoyaltyCards200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[LoyaltyCard], Sequence[LoyaltyCard]] = prop(
        doc="Loyalty cards on this page.",
    )
    """Loyalty cards on this page."""
