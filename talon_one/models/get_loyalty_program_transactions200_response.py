# Generated from spec/schemas/loyalty/GetLoyaltyProgramTransactions200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramTransactions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.loyalty_program_transaction import LoyaltyProgramTransaction


class GetLoyaltyProgramTransactions200Response(Page["LoyaltyProgramTransaction"]):
    """A page of the transactions of a whole program, over all its customers or cards.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramTransactions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[LoyaltyProgramTransaction], Sequence[LoyaltyProgramTransaction]] = prop(
        doc="Transactions on this page.",
    )
    """Transactions on this page."""
