# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsAvgItemsPerSession.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsAvgItemsPerSession`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsAvgItemsPerSession(Model, retired="7.0"):
    """Average number of items in the sessions of a campaign, with uplift and trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsAvgItemsPerSession.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Average number of items in one session.",
    )
    """Average number of items in one session."""

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
