# Generated from spec/schemas/effects/SetLoyaltyPointsExpiryDateEffectProps.yaml by `make generate`; do not edit.
"""`SetLoyaltyPointsExpiryDateEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.loyalty_ledger_entry_expiry_date_change import LoyaltyLedgerEntryExpiryDateChange


class SetLoyaltyPointsExpiryDateEffectProps(Model):
    """Details of `setLoyaltyPointsExpiryDate`: all active and pending points of the customer, even those without
    an expiry date, get a new one.

    Contract: spec/schemas/effects/SetLoyaltyPointsExpiryDateEffectProps.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programId",
        doc="ID of the loyalty program whose points or tiers change.",
    )
    """ID of the loyalty program whose points or tiers change."""

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Name of the ledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the ledger; for the main ledger, allow for an empty string as well as `main`."""

    new_expiry_date: Property[datetime] = prop(
        "newExpiryDate",
        doc="Time at which the affected points now expire.",
    )
    """Time at which the affected points now expire."""

    affected_transactions: WideProperty[Optional[list[LoyaltyLedgerEntryExpiryDateChange]], Optional[Sequence[LoyaltyLedgerEntryExpiryDateChange]]] = prop(
        "affectedTransactions",
        default=None,
        doc="Transactions whose expiry date changed, each with the dates before and after.",
    )
    """Transactions whose expiry date changed, each with the dates before and after."""
