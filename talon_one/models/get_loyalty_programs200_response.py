# Generated from spec/schemas/loyalty/GetLoyaltyPrograms200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyPrograms200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_program import LoyaltyProgram


class GetLoyaltyPrograms200Response(Model):
    """The loyalty programs of the account, all in one answer.

    Contract: spec/schemas/loyalty/GetLoyaltyPrograms200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="How many loyalty programs the account has.",
    )

    data: Property[list[LoyaltyProgram]] = prop(
        doc="Loyalty programs found, with their settings.",
    )
