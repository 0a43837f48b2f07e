# Generated from spec/schemas/effects/RollbackDeductedLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`RollbackDeductedLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class RollbackDeductedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackDeductedLoyaltyPoints`: points spent earlier are returned after a cancellation, return
    or reopening.

    Contract: spec/schemas/effects/RollbackDeductedLoyaltyPointsEffectProps.yaml
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

    value: Property[float] = prop(
        doc="Number of points returned.",
    )
    """Number of points returned."""

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Integration ID of the customer profile that gets the points back. At most 1000 characters.",
    )
    """Integration ID of the customer profile that gets the points back. At most 1000 characters."""

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the returned points are active.",
    )
    """Time from which the returned points are active."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time at which the returned points expire, if they do at a fixed time.",
    )
    """Time at which the returned points expire, if they do at a fixed time."""

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID of the transaction in the loyalty ledger.",
    )
    """UUID of the transaction in the loyalty ledger."""

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
    """Identifier of the loyalty card, in card-based programs. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`.
    """
