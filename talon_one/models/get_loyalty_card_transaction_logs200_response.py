# Generated from spec/schemas/loyalty/GetLoyaltyCardTransactionLogs200Response.yaml by `make generate`; do not edit.
"""`GetLoyaltyCardTransactionLogs200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.card_ledger_transaction_log_entry import CardLedgerTransactionLogEntry


class GetLoyaltyCardTransactionLogs200Response(Page["CardLedgerTransactionLogEntry"]):
    """A page of a loyalty card's transactions, from the Management API.

    Contract: spec/schemas/loyalty/GetLoyaltyCardTransactionLogs200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CardLedgerTransactionLogEntry], Sequence[CardLedgerTransactionLogEntry]] = prop(
        doc="Card transactions on this page.",
    )
    """Card transactions on this page."""
