# Generated from spec/schemas/loyalty/GetLoyaltyCardTransactionLogs200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCardTransactionLogs200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.card_ledger_transaction_log_entry import CardLedgerTransactionLogEntry


class GetLoyaltyCardTransactionLogs200Response(Model):
    """One page of a loyalty card's transaction log, from the Management API.

    Contract: spec/schemas/loyalty/GetLoyaltyCardTransactionLogs200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="`true` when further records follow this page; ask again with a higher `skip` to get them.",
    )

    data: Property[list[CardLedgerTransactionLogEntry]] = prop(
        doc="Card transactions found on this page.",
    )
