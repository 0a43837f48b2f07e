# Generated from spec/schemas/loyalty/LedgerEntry.yaml by `make generate`; do not edit.
"""`LedgerEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LedgerEntry(Model):
    """One change of a customer's points, with the event that caused it.

    Contract: spec/schemas/loyalty/LedgerEntry.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the ledger entry.",
    )
    """ID of the ledger entry."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    profile_id: Property[str] = prop(
        "profileId",
        doc="Integration ID of the customer whose points changed.",
    )
    """Integration ID of the customer whose points changed."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="ID of the loyalty program with the points or tier.",
    )
    """ID of the loyalty program with the points or tier."""

    event_id: Property[int] = prop(
        "eventId",
        doc="Internal ID of the event that caused the change.",
    )
    """Internal ID of the event that caused the change."""

    amount: Property[int] = prop(
        doc="Number of points added or deducted.",
    )
    """Number of points added or deducted."""

    reason: Property[str] = prop(
        doc="Why the points were added or deducted.",
    )
    """Why the points were added or deducted."""

    expiry_date: Property[datetime] = prop(
        "expiryDate",
        doc="Time at which the points expire.",
    )
    """Time at which the points expire."""

    reference_id: Property[Optional[int]] = prop(
        "referenceId",
        default=None,
        doc="ID of the ledger entry that balances this one, if any.",
    )
    """ID of the ledger entry that balances this one, if any."""
