# Generated from spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml by `make generate`; do not edit.
"""`DeleteLoyaltyTransactionsRequest`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class DeleteLoyaltyTransactionsRequest(Model):
    """Choice of the ledgers whose transactions are to be deleted.

    Contract: spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml
    """

    __slots__ = ()

    scope: Property[str] = prop(
        enum=("AllSubledgers", "SelectedSubledgers"),
        doc="How far the deletion reaches: `AllSubledgers` clears every ledger of the program, the main one "
        "included; `SelectedSubledgers` only those in `subledger_ids`. One of `AllSubledgers`, "
        "`SelectedSubledgers`.",
    )

    subledger_ids: Property[Optional[list[str]]] = prop(
        "subledgerIds",
        default=None,
        nullable=True,
        doc="Names of the ledgers to clear, needed with `SelectedSubledgers`; an empty string stands for the "
        "main ledger.",
    )
