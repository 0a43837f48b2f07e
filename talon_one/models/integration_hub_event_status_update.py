# Generated from spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml by `make generate`; do not edit.
"""`IntegrationHubEventStatusUpdate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationHubEventStatusUpdate(Model):
    """Report on how the delivery of an Integration Hub event ended.

    Contract: spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml
    """

    __slots__ = ()

    event_id: Property[int] = prop(
        "EventId",
        doc="Internal number of the event record the report is about.",
    )

    status: Property[str] = prop(
        "Status",
        enum=("delivered", "failed"),
        doc="How the delivery ended: `delivered`, or `failed` when it did not succeed. One of `delivered`, "
        "`failed`.",
    )
