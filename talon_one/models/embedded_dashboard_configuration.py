# Generated from spec/schemas/analytics/EmbeddedDashboardConfiguration.yaml by `make generate`; do not edit.
"""`EmbeddedDashboardConfiguration`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class EmbeddedDashboardConfiguration(Model):
    """Where a dashboard is in the embedded analytics tool.

    Contract: spec/schemas/analytics/EmbeddedDashboardConfiguration.yaml
    """

    __slots__ = ()

    workspace_id: Property[str] = prop(
        "workspaceId",
        doc="ID of the analytics workspace that contains the dashboard.",
    )
    """ID of the analytics workspace that contains the dashboard."""

    dashboard_id: Property[str] = prop(
        "dashboardId",
        doc="ID of the dashboard in its workspace.",
    )
    """ID of the dashboard in its workspace."""
