# Generated from spec/schemas/analytics/EmbeddedAnalyticsConfiguration.yaml by `make generate`; do not edit.
"""`EmbeddedAnalyticsConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.embedded_analytics_configuration_dashboards import EmbeddedAnalyticsConfigurationDashboards


class EmbeddedAnalyticsConfiguration(Model):
    """Analytics dashboards that are set up for embedding.

    Contract: spec/schemas/analytics/EmbeddedAnalyticsConfiguration.yaml
    """

    __slots__ = ()

    dashboards: Property[EmbeddedAnalyticsConfigurationDashboards] = prop(
        doc="Settings of each dashboard that can be embedded.",
    )
    """Settings of each dashboard that can be embedded."""
