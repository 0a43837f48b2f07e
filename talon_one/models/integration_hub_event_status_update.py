# Generated from spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml by `make generate`; do not edit.
"""`IntegrationHubEventStatusUpdate`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationHubEventStatusUpdate(Model):
    """How the delivery of an Integration Hub event ended.

    Contract: spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml
    """

    __slots__ = ()

    event_id: Property[int] = prop(
        "EventId",
        doc="ID of the event record whose delivery ended.",
    )

    status: Property[str] = prop(
        "Status",
        enum=("delivered", "failed"),
        doc="Result of the delivery: `delivered` or `failed`. One of `delivered`, `failed`.",
    )
