# Generated from spec/schemas/analytics/AccountDashboardStatisticApiCalls.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticApiCalls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticApiCalls(Model, retired="7.0"):
    """Number of API calls that an account made on one date.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/AccountDashboardStatisticApiCalls.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="How many calls the service counted on the date.",
    )

    datetime: Property[datetime] = prop(
        doc="Date on which the figures of this entry were gathered.",
    )
