# Generated from spec/schemas/loyalty/ActivateLoyaltyPointsResponse.yaml by `make generate`; do not edit.
"""`ActivateLoyaltyPointsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry


class ActivateLoyaltyPointsResponse(Model):
    """Response to an activation of pending points: what was activated.

    Contract: spec/schemas/loyalty/ActivateLoyaltyPointsResponse.yaml
    """

    __slots__ = ()

    ledger_entries: WideProperty[Optional[list[LoyaltyLedgerEntry]], Optional[Sequence[LoyaltyLedgerEntry]]] = prop(
        "ledgerEntries",
        default=None,
        doc="Transactions whose points are now active.",
    )
    """Transactions whose points are now active."""
