# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsCouponsCount.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsCouponsCount`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsCouponsCount(Model, retired="7.0"):
    """Number of coupons of a campaign that were used, with its trend.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsCouponsCount.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="How many coupons were used.",
    )

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
