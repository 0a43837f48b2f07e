# Generated from spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml by `make generate`; do not edit.
"""`DeleteLoyaltyTransactionsRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings, SubledgerScope


class DeleteLoyaltyTransactionsRequest(Model):
    """Which ledgers to delete the transactions of.

    Contract: spec/schemas/loyalty/DeleteLoyaltyTransactionsRequest.yaml
    """

    __slots__ = ()

    scope: WideProperty[str, SubledgerScope] = prop(
        enum=("AllSubledgers", "SelectedSubledgers"),
        doc="`AllSubledgers` clears every ledger of the program, including the main one; `SelectedSubledgers` "
        "only those in `subledger_ids`. One of `AllSubledgers`, `SelectedSubledgers`.",
    )
    """`AllSubledgers` clears every ledger of the program, including the main one; `SelectedSubledgers` only
    those in `subledger_ids`. One of `AllSubledgers`, `SelectedSubledgers`.
    """

    subledger_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "subledgerIds",
        default=None,
        nullable=True,
        doc="Names of the ledgers to clear, needed with `SelectedSubledgers`; an empty string is the main "
        "ledger.",
    )
    """Names of the ledgers to clear, needed with `SelectedSubledgers`; an empty string is the main ledger."""
