# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsTotalRevenue.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsTotalRevenue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsTotalRevenue(Model, retired="7.0"):
    """Revenue from the sessions of a campaign, with its share in the total and its trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsTotalRevenue.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Sum of the revenue, in the Application's currency.",
    )
    """Sum of the revenue, in the Application's currency."""

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
