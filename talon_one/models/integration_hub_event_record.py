# Generated from spec/schemas/notifications/IntegrationHubEventRecord.yaml by `make generate`; do not edit.
"""`IntegrationHubEventRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_type import IntegrationHubEventType


class IntegrationHubEventRecord(Model):
    """Event waiting for, or passed on to, a flow of the Integration Hub, with the course of its delivery.

    Contract: spec/schemas/notifications/IntegrationHubEventRecord.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        former_wire=("Id",),
        doc="Internal number of the event record.",
    )

    flow_id: Property[int] = prop(
        "flowId",
        former_wire=("FlowId",),
        doc="Internal number of the Integration Hub flow the event is meant for.",
    )

    event_type: Property[IntegrationHubEventType] = prop(
        "eventType",
        former_wire=("EventType",),
        doc="Kind of change concerned, such as a points change, a tier change or a changed coupon.",
    )

    event_data: Property[Any] = prop(
        "EventData",
        default=None,
        doc="Content of the event, whose form depends on the event type. Retired: the service last sent it in "
        "version 12.0.",
    )

    published_at: Property[datetime] = prop(
        "publishedAt",
        former_wire=("PublishedAt",),
        doc="Time at which Talon.One published the event.",
    )

    processed_at: Property[Optional[datetime]] = prop(
        "processedAt",
        default=None,
        former_wire=("ProcessedAt",),
        doc="Time at which the event was processed; absent until then.",
    )

    process_after: Property[Optional[datetime]] = prop(
        "ProcessAfter",
        default=None,
        doc="Earliest time at which the event was to be processed. Retired: the service last sent it in version"
        " 12.0.",
    )

    retry: Property[int] = prop(
        former_wire=("Retry",),
        doc="Counter of the delivery retries for this event.",
    )

    integration_name: Property[Optional[str]] = prop(
        "integrationName",
        default=None,
        doc="Name of the integration the flow belongs to.",
    )

    instance_name: Property[Optional[str]] = prop(
        "instanceName",
        default=None,
        doc="Name of the particular instance of that integration, to tell several apart.",
    )

    delivered_at: Property[Optional[datetime]] = prop(
        "deliveredAt",
        default=None,
        doc="Time at which the event was delivered; absent until then.",
    )

    scheduled_to: Property[Optional[datetime]] = prop(
        "scheduledTo",
        default=None,
        doc="Time for which the delivery is planned. The service requires it since version 26.13.",
    )

    payload: Property[Optional[str]] = prop(
        default=None,
        doc="Content of the event as text. The service requires it since version 26.13.",
    )
