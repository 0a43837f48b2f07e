# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsAvgSessionValue.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsAvgSessionValue`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsAvgSessionValue(Model, retired="7.0"):
    """Average order value in the sessions of a campaign, with uplift and trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsAvgSessionValue.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Average value of one session before discounts, in the Application's currency.",
    )
    """Average value of one session before discounts, in the Application's currency."""

    uplift: Property[Optional[float]] = prop(
        default=None,
        doc="Uplift as calculated by the service; Talon.One does not document what it is compared with.",
    )
    """Uplift as calculated by the service; Talon.One does not document what it is compared with."""

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
