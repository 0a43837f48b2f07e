# Generated from spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml by `make generate`; do not edit.
"""`IntegrationHubEventStatusUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import DeliveryStatus


class IntegrationHubEventStatusUpdate(Model):
    """How the delivery of an Integration Hub event ended.

    Contract: spec/schemas/notifications/IntegrationHubEventStatusUpdate.yaml
    """

    __slots__ = ()

    event_id: Property[int] = prop(
        "EventId",
        doc="ID of the event record whose delivery ended.",
    )
    """ID of the event record whose delivery ended."""

    status: WideProperty[str, DeliveryStatus] = prop(
        "Status",
        enum=("delivered", "failed"),
        doc="Result of the delivery: `delivered` or `failed`. One of `delivered`, `failed`.",
    )
    """Result of the delivery: `delivered` or `failed`. One of `delivered`, `failed`."""
