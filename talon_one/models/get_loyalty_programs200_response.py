# Generated from spec/schemas/loyalty/GetLoyaltyPrograms200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyPrograms200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.loyalty_program import LoyaltyProgram


class GetLoyaltyPrograms200Response(Page["LoyaltyProgram"]):
    """The loyalty programs of the account.

    Contract: spec/schemas/loyalty/GetLoyaltyPrograms200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of the account's loyalty programs.",
    )
    """Number of the account's loyalty programs."""

    data: WideProperty[list[LoyaltyProgram], Sequence[LoyaltyProgram]] = prop(
        doc="Loyalty programs with their settings.",
    )
    """Loyalty programs with their settings."""
