# Generated from spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml by `make generate`; do not edit.
"""`DeleteLoyaltyTransactionsRequest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeleteLoyaltyTransactionsRequest(Model):
    """Which ledgers to delete the transactions of.

    Contract: spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml
    """

    __slots__ = ()

    scope: Property[str] = prop(
        enum=("AllSubledgers", "SelectedSubledgers"),
        doc="`AllSubledgers` clears every ledger of the program, including the main one; `SelectedSubledgers` "
        "only those in `subledger_ids`. One of `AllSubledgers`, `SelectedSubledgers`.",
    )

    subledger_ids: Property[Optional[list[str]]] = prop(
        "subledgerIds",
        default=None,
        nullable=True,
        doc="Names of the ledgers to clear, needed with `SelectedSubledgers`; an empty string is the main "
        "ledger.",
    )
