# Generated from spec/schemas/analytics/AccountDashboardStatisticApiCalls.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticApiCalls`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class AccountDashboardStatisticApiCalls(Model, retired="7.0"):
    """Number of API calls that an account made on one date.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/AccountDashboardStatisticApiCalls.yaml
    """

    __slots__ = ()

    total: Property[float] = prop(
        doc="Number of calls on the date.",
    )
    """Number of calls on the date."""

    datetime: Property[datetime] = prop(
        doc="Date that the entry is about.",
    )
    """Date that the entry is about."""
