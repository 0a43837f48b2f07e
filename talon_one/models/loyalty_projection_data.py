# Generated from spec/schemas/loyalty/LoyaltyProjectionData.yaml by `make generate`; do not edit.
"""`LoyaltyProjectionData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyProjectionData(Model, retired="7.0"):
    """Forecast of a points balance for one date.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/loyalty/LoyaltyProjectionData.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Date the forecast is for.",
    )
    """Date the forecast is for."""

    expiring_points: Property[float] = prop(
        "expiringPoints",
        doc="Number of points that will expire on that date.",
    )
    """Number of points that will expire on that date."""

    activating_points: Property[float] = prop(
        "activatingPoints",
        doc="Number of pending points that will become active on that date.",
    )
    """Number of pending points that will become active on that date."""

    projected_balance: Property[float] = prop(
        "projectedBalance",
        doc="Expected balance of points on that date.",
    )
    """Expected balance of points on that date."""
