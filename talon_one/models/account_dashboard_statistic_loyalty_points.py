# Generated from spec/schemas/analytics/AccountDashboardStatisticLoyaltyPoints.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticLoyaltyPoints`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticLoyaltyPoints(Model):
    """Loyalty points earned on one date, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticLoyaltyPoints.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Sum of the points customers earned on the date.",
    )
    """Sum of the points customers earned on the date."""

    datetime: Property[datetime] = prop(
        doc="Date that the entry is about.",
    )
    """Date that the entry is about."""
