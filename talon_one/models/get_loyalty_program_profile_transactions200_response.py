# Generated from spec/schemas/loyalty/GetLoyaltyProgramProfileTransactions200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyProgramProfileTransactions200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.ledger_transaction_log_entry_integration_api import LedgerTransactionLogEntryIntegrationAPI


class GetLoyaltyProgramProfileTransactions200Response(Model):
    """One page of a customer's credits and debits in a program.

    Contract: spec/schemas/loyalty/GetLoyaltyProgramProfileTransactions200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[LedgerTransactionLogEntryIntegrationAPI]] = prop(
        doc="Ledger transactions found on this page.",
    )
