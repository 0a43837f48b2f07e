# Generated from spec/schemas/analytics/EmbeddedAnalyticsConfigurationDashboards.yaml by `make generate`; do not edit.
"""`EmbeddedAnalyticsConfigurationDashboards`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.embedded_dashboard_configuration import EmbeddedDashboardConfiguration


class EmbeddedAnalyticsConfigurationDashboards(Model):
    """The embedded analytics dashboards, one property each.

    Contract: spec/schemas/analytics/EmbeddedAnalyticsConfigurationDashboards.yaml
    """

    __slots__ = ()

    campaign_insights: Property[Optional[EmbeddedDashboardConfiguration]] = prop(
        "campaignInsights",
        default=None,
        doc="Where to find the dashboard with the insights of a campaign; absent if it is not set up.",
    )
    """Where to find the dashboard with the insights of a campaign; absent if it is not set up."""
