# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfileLedgerTransactions200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramProfileLedgerTransactions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.ledger_transaction_log_entry_management_api import LedgerTransactionLogEntryManagementAPI


class GetLoyaltyProgramProfileLedgerTransactions200Response(Page["LedgerTransactionLogEntryManagementAPI"]):
    """One page of a customer's transactions in a loyalty program.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramProfileLedgerTransactions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more entries after this page.",
    )
    """Whether there are more entries after this page."""

    data: WideProperty[list[LedgerTransactionLogEntryManagementAPI], Sequence[LedgerTransactionLogEntryManagementAPI]] = prop(
        doc="The transactions on this page.",
    )
    """The transactions on this page."""
