# Generated from spec/schemas/analytics/AccountDashboardStatisticReferrals.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticReferrals`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticReferrals(Model):
    """Use of referral codes on one date, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticReferrals.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Number of referrals on the date.",
    )
    """Number of referrals on the date."""

    datetime: Property[datetime] = prop(
        doc="Date that the entry is about.",
    )
    """Date that the entry is about."""
