# Generated from spec/schemas/notifications/IntegrationHubPaginatedEventPayload.yaml by `make generate`; do not edit.
"""`IntegrationHubPaginatedEventPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_type import IntegrationHubEventType


class IntegrationHubPaginatedEventPayload(Model):
    """Message with a batch of Integration Hub events of the same kind.

    Contract: spec/schemas/notifications/IntegrationHubPaginatedEventPayload.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of events in this message.",
    )

    batched_at: Property[Optional[datetime]] = prop(
        "BatchedAt",
        default=None,
        doc="Time at which the events were put together into the message.",
    )

    event_type: Property[IntegrationHubEventType] = prop(
        "EventType",
        doc="Kind of change all events in the message have in common.",
    )

    data: Property[list[Any]] = prop(
        "Data",
        doc="Events of the batch; the form of each depends on the event type.",
    )
