# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfileTransactions200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramProfileTransactions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.ledger_transaction_log_entry_integration_api import LedgerTransactionLogEntryIntegrationAPI


class GetLoyaltyProgramProfileTransactions200Response(Page["LedgerTransactionLogEntryIntegrationAPI"]):
    """A page of a customer's transactions in a program.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramProfileTransactions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[LedgerTransactionLogEntryIntegrationAPI], Sequence[LedgerTransactionLogEntryIntegrationAPI]] = prop(
        doc="Transactions on this page.",
    )
    """Transactions on this page."""
