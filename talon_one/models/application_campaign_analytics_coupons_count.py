# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsCouponsCount.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsCouponsCount`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsCouponsCount(Model, retired="7.0"):
    """Number of coupons of a campaign that were used, with its trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsCouponsCount.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Number of coupons used.",
    )
    """Number of coupons used."""

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
