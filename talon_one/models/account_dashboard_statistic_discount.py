# Generated from spec/schemas/analytics/AccountDashboardStatisticDiscount.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticDiscount`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticDiscount(Model):
    """Discounts granted on one date, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticDiscount.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Sum of the discounts customers received on the date.",
    )
    """Sum of the discounts customers received on the date."""

    average: Property[float] = prop(
        doc="Average discount customers received on the date.",
    )
    """Average discount customers received on the date."""

    datetime: Property[datetime] = prop(
        doc="Date that the entry is about.",
    )
    """Date that the entry is about."""
