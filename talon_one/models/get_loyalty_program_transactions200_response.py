# Generated from spec/schemas/loyalty/GetLoyaltyProgramTransactions200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramTransactions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_program_transaction import LoyaltyProgramTransaction


class GetLoyaltyProgramTransactions200Response(Model):
    """One page of the credits and debits of a whole program, over all its customers or cards.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramTransactions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[LoyaltyProgramTransaction]] = prop(
        doc="Program transactions found on this page.",
    )
