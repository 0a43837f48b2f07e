# Generated from spec/schemas/loyalty/LoyaltyProjectionData.yaml by `make generate`; do not edit.
"""`LoyaltyProjectionData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyProjectionData(Model, retired="7.0"):
    """Forecast of a points balance for one date.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/loyalty/LoyaltyProjectionData.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Point in time that the forecast is for.",
    )

    expiring_points: Property[float] = prop(
        "expiringPoints",
        doc="How many points will lapse on that date.",
    )

    activating_points: Property[float] = prop(
        "activatingPoints",
        doc="How many pending points will become active on that date.",
    )

    projected_balance: Property[float] = prop(
        "projectedBalance",
        doc="Expected balance of points on that date.",
    )
