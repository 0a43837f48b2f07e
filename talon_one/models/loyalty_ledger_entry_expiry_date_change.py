# Generated from spec/schemas/loyalty/LoyaltyLedgerEntryExpiryDateChange.yaml by `make generate`; do not edit.
"""`LoyaltyLedgerEntryExpiryDateChange`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyLedgerEntryExpiryDateChange(Model):
    """New expiry date that an effect set for the points of an earlier transaction.

    Contract: spec/schemas/loyalty/LoyaltyLedgerEntryExpiryDateChange.yaml
    """

    __slots__ = ()

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        format="uuid",
        doc="UUID of the transaction whose points got another expiry date. Format `uuid`.",
    )
    """UUID of the transaction whose points got another expiry date. Format `uuid`."""

    previous_expiry_date: Property[Optional[datetime]] = prop(
        "previousExpiryDate",
        default=None,
        doc="Time at which the points expired before the change, if they did.",
    )
    """Time at which the points expired before the change, if they did."""

    new_expiry_date: Property[datetime] = prop(
        "newExpiryDate",
        doc="Time at which the points expire now.",
    )
    """Time at which the points expire now."""
