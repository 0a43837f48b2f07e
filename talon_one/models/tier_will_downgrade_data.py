# Generated from spec/schemas/loyalty/TierWillDowngradeData.yaml by `make generate`; do not edit.
"""`TierWillDowngradeData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class TierWillDowngradeData(Model):
    """Warning that one customer is about to lose their tier, as sent in a notification.

    Contract: spec/schemas/loyalty/TierWillDowngradeData.yaml
    """

    __slots__ = ()

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Your own id (integration id) of the customer whose points or tier are concerned.",
    )

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="Internal number of the program in which the points or tier are kept. At least 1.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger concerned; empty for the main ledger. Default of the service: `""`.',
    )

    current_tier: Property[str] = prop(
        "CurrentTier",
        doc="Name of the tier that the customer is about to lose.",
    )

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Points the customer will have after the downgrade.",
    )

    points_required_to_remain: Property[float] = prop(
        "PointsRequiredToRemain",
        doc="How many points are needed for the customer to keep the present tier.",
    )

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the tier the warning gives as next for the customer.",
    )

    tier_expiration_date: Property[Optional[datetime]] = prop(
        "TierExpirationDate",
        default=None,
        doc="Moment at which the present tier runs out.",
    )
