# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsAvgSessionValue.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsAvgSessionValue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsAvgSessionValue(Model, retired="7.0"):
    """Mean order value in the sessions of a campaign, with uplift and trend.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsAvgSessionValue.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Average amount of one session before discounts, in the Application's currency.",
    )

    uplift: Property[Optional[float]] = prop(
        default=None,
        doc="Uplift of the value as the service computes it; Talon.One does not document what it is measured "
        "against.",
    )

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
