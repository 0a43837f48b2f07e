# Generated from spec/schemas/analytics/AccountDashboardStatisticRevenue.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticRevenue`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticRevenue(Model):
    """Revenue on one date and how much of it promotions influenced, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticRevenue.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Revenue from all purchases, including those that triggered no effect.",
    )
    """Revenue from all purchases, including those that triggered no effect."""

    influenced: Property[float] = prop(
        doc="Revenue from purchases that triggered at least one effect other than a webhook or notification.",
    )
    """Revenue from purchases that triggered at least one effect other than a webhook or notification."""

    datetime: Property[datetime] = prop(
        doc="Date that the entry is about.",
    )
    """Date that the entry is about."""
