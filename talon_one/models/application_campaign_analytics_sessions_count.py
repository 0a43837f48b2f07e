# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsSessionsCount.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsSessionsCount`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsSessionsCount(Model, retired="7.0"):
    """Number of sessions of a campaign, with their share in the whole and their trend.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsSessionsCount.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="How many sessions were counted.",
    )

    influence_rate: Property[Optional[float]] = prop(
        default=None,
        doc="Share of the total that stems from influenced sessions, meaning those in which at least one effect"
        " other than a webhook or notification fired.",
    )

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
