# Generated from spec/schemas/notifications/IntegrationHubEventRecord.yaml by `make generate`; do not edit.
"""`IntegrationHubEventRecord`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_type import IntegrationHubEventType
    from talon_one.types import HubEventType


class IntegrationHubEventRecord(Model):
    """Event for a flow of the Integration Hub, with the progress of its delivery.

    Contract: spec/schemas/notifications/IntegrationHubEventRecord.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        former_wire=("Id",),
        doc="ID of the event record.",
    )
    """ID of the event record."""

    flow_id: Property[int] = prop(
        "flowId",
        former_wire=("FlowId",),
        doc="ID of the Integration Hub flow the event is for.",
    )
    """ID of the Integration Hub flow the event is for."""

    event_type: WideProperty[IntegrationHubEventType, Union[IntegrationHubEventType, HubEventType]] = prop(
        "eventType",
        former_wire=("EventType",),
        doc="Type of event, such as changed points, a changed tier or a changed coupon.",
    )
    """Type of event, such as changed points, a changed tier or a changed coupon."""

    event_data: Property[Any] = prop(
        "EventData",
        default=None,
        doc="Content of the event, whose structure depends on the event type. Retired: last sent by the service"
        " in version 12.0.",
    )
    """Content of the event, whose structure depends on the event type. Retired: last sent by the service in
    version 12.0.
    """

    published_at: Property[datetime] = prop(
        "publishedAt",
        former_wire=("PublishedAt",),
        doc="Time at which Talon.One published the event.",
    )
    """Time at which Talon.One published the event."""

    processed_at: Property[Optional[datetime]] = prop(
        "processedAt",
        default=None,
        former_wire=("ProcessedAt",),
        doc="Time at which the event was processed; absent until then.",
    )
    """Time at which the event was processed; absent until then."""

    process_after: Property[Optional[datetime]] = prop(
        "ProcessAfter",
        default=None,
        doc="Earliest time to process the event. Retired: last sent by the service in version 12.0.",
    )
    """Earliest time to process the event. Retired: last sent by the service in version 12.0."""

    retry: Property[int] = prop(
        former_wire=("Retry",),
        doc="Number of retries so far.",
    )
    """Number of retries so far."""

    integration_name: Property[Optional[str]] = prop(
        "integrationName",
        default=None,
        doc="Name of the integration the flow belongs to.",
    )
    """Name of the integration the flow belongs to."""

    instance_name: Property[Optional[str]] = prop(
        "instanceName",
        default=None,
        doc="Name of the instance of the integration, if there are several.",
    )
    """Name of the instance of the integration, if there are several."""

    delivered_at: Property[Optional[datetime]] = prop(
        "deliveredAt",
        default=None,
        doc="Time at which the event was delivered; absent until then.",
    )
    """Time at which the event was delivered; absent until then."""

    scheduled_to: Property[Optional[datetime]] = prop(
        "scheduledTo",
        default=None,
        doc="Time at which the event is scheduled to be delivered. Required since version 26.13.",
    )
    """Time at which the event is scheduled to be delivered. Required since version 26.13."""

    payload: Property[Optional[str]] = prop(
        default=None,
        doc="Content of the event as text. Required since version 26.13.",
    )
    """Content of the event as text. Required since version 26.13."""
