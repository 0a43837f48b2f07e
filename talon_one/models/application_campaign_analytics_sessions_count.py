# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsSessionsCount.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsSessionsCount`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsSessionsCount(Model, retired="7.0"):
    """Number of sessions of a campaign, with their share in the total and their trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsSessionsCount.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Number of sessions.",
    )
    """Number of sessions."""

    influence_rate: Property[Optional[float]] = prop(
        default=None,
        doc="Share of the total that comes from influenced sessions, which triggered at least one effect other "
        "than a webhook or notification.",
    )
    """Share of the total that comes from influenced sessions, which triggered at least one effect other than a
    webhook or notification.
    """

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
