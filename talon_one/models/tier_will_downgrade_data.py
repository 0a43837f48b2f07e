# Generated from spec/schemas/loyalty/TierWillDowngradeData.yaml by `make generate`; do not edit.
"""`TierWillDowngradeData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import TierSource


class TierWillDowngradeData(Model):
    """One customer who is about to move to a lower tier, in a notification.

    Contract: spec/schemas/loyalty/TierWillDowngradeData.yaml
    """

    __slots__ = ()

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Integration ID of the customer whose points or tier the notification is about.",
    )
    """Integration ID of the customer whose points or tier the notification is about."""

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="ID of the loyalty program with the points or tier. At least 1.",
    )
    """ID of the loyalty program with the points or tier. At least 1."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger; empty for the main ledger. The service\'s default is `""`.',
    )
    """Name of the subledger; empty for the main ledger. The service's default is `""`."""

    current_tier: Property[str] = prop(
        "CurrentTier",
        doc="Name of the tier that the customer is about to lose.",
    )
    """Name of the tier that the customer is about to lose."""

    current_points: Property[float] = prop(
        "CurrentPoints",
        doc="Customer's points after the downgrade.",
    )
    """Customer's points after the downgrade."""

    points_required_to_remain: Property[float] = prop(
        "PointsRequiredToRemain",
        doc="Number of points the customer needs to stay in the current tier.",
    )
    """Number of points the customer needs to stay in the current tier."""

    next_tier: Property[Optional[str]] = prop(
        "NextTier",
        default=None,
        doc="Name of the customer's next tier.",
    )
    """Name of the customer's next tier."""

    tier_expiration_date: Property[Optional[datetime]] = prop(
        "TierExpirationDate",
        default=None,
        doc="Time at which the current tier expires.",
    )
    """Time at which the current tier expires."""

    source: WideProperty[Optional[str], Optional[TierSource]] = prop(
        "Source",
        default=None,
        enum=("boost", "points"),
        doc="What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, "
        "`points`. The service's default is `points`. Added in version 26.20.",
    )
    """What the tier comes from: the customer's `points`, or a `boost` given by a rule. One of `boost`, `points`.
    The service's default is `points`. Added in version 26.20.
    """

    reason: Property[Optional[str]] = prop(
        "Reason",
        default=None,
        doc="Why the tier was boosted. Added in version 26.20.",
    )
    """Why the tier was boosted. Added in version 26.20."""
