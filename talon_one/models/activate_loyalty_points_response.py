# Generated from spec/schemas/loyalty/ActivateLoyaltyPointsResponse.yaml by `make generate`; do not edit.
"""`ActivateLoyaltyPointsResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_ledger_entry import LoyaltyLedgerEntry


class ActivateLoyaltyPointsResponse(Model):
    """Response to an activation of pending points: what was activated.

    Contract: spec/schemas/loyalty/ActivateLoyaltyPointsResponse.yaml
    """

    __slots__ = ()

    ledger_entries: Property[Optional[list[LoyaltyLedgerEntry]]] = prop(
        "ledgerEntries",
        default=None,
        doc="Transactions whose points are now active.",
    )
