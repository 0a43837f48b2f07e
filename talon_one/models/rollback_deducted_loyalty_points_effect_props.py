# Generated from spec/schemas/effects/RollbackDeductedLoyaltyPointsEffectProps.yaml by `make generate`; do not edit.
"""`RollbackDeductedLoyaltyPointsEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class RollbackDeductedLoyaltyPointsEffectProps(Model):
    """Details of `rollbackDeductedLoyaltyPoints`: points spent earlier are given back after a cancellation,
    return or reopening.

    Contract: spec/schemas/effects/RollbackDeductedLoyaltyPointsEffectProps.yaml
    """

    __slots__ = ()

    program_id: Property[int] = prop(
        "programId",
        doc="Internal number of the loyalty program concerned.",
    )

    sub_ledger_id: Property[str] = prop(
        "subLedgerId",
        doc="Ledger of the loyalty program the effect acts on; for the main ledger, allow for an empty string "
        "as well as `main`.",
    )

    value: Property[float] = prop(
        doc="Number of points given back.",
    )

    recipient_integration_id: Property[str] = prop(
        "recipientIntegrationId",
        max_length=1000,
        doc="Your own id (integration id) of the customer profile that gets the points back. At most 1000 "
        "characters.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Moment from which the returned points are active.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment the returned points expire; absent when no fixed expiry is set.",
    )

    transaction_uuid: Property[str] = prop(
        "transactionUUID",
        doc="UUID that identifies the ledger transaction in the loyalty program.",
    )

    card_identifier: Property[Optional[str]] = prop(
        "cardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card involved; present for card-based programs. 4 to 108 characters. Matches "
        "`^[A-Za-z0-9._%+@-]+$`.",
    )
