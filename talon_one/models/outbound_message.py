# Generated from spec/schemas/logs/OutboundMessage.yaml by `make generate`; do not edit.
"""`OutboundMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.outbound_log_request import OutboundLogRequest
    from talon_one.models.outbound_message_response import OutboundMessageResponse


class OutboundMessage(Model):
    """A message sent to your endpoint, with all attempts to deliver it.

    Contract: spec/schemas/logs/OutboundMessage.yaml
    """

    __slots__ = ()

    uuid: Property[str] = prop(
        format="uuid",
        doc="UUID of the message. Format `uuid`.",
    )
    """UUID of the message. Format `uuid`."""

    notification_id: Property[Optional[int]] = prop(
        "notificationId",
        default=None,
        doc="ID of the notification that was sent.",
    )
    """ID of the notification that was sent."""

    notification_name: Property[Optional[str]] = prop(
        "notificationName",
        default=None,
        doc="Name of the notification that was sent.",
    )
    """Name of the notification that was sent."""

    webhook_id: Property[Optional[int]] = prop(
        "webhookId",
        default=None,
        doc="ID of the webhook that was called.",
    )
    """ID of the webhook that was called."""

    webhook_name: Property[Optional[str]] = prop(
        "webhookName",
        default=None,
        doc="Name of the webhook that was called.",
    )
    """Name of the webhook that was called."""

    notification_type: Property[str] = prop(
        "notificationType",
        doc="Kind of notification, such as `CouponCreated`.",
    )
    """Kind of notification, such as `CouponCreated`."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application that the message comes from.",
    )
    """ID of the Application that the message comes from."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the loyalty program that the message comes from.",
    )
    """ID of the loyalty program that the message comes from."""

    request: Property[Optional[OutboundLogRequest]] = prop(
        default=None,
        doc="The request that was sent to your endpoint.",
    )
    """The request that was sent to your endpoint."""

    first_log_at: Property[datetime] = prop(
        "firstLogAt",
        doc="When the first attempt was made.",
    )
    """When the first attempt was made."""

    last_log_at: Property[datetime] = prop(
        "lastLogAt",
        doc="When the latest attempt was made.",
    )
    """When the latest attempt was made."""

    last_response_code: Property[Optional[int]] = prop(
        "lastResponseCode",
        default=None,
        doc="HTTP status code of the latest response.",
    )
    """HTTP status code of the latest response."""

    status: Property[str] = prop(
        doc="State of the delivery.",
    )
    """State of the delivery."""

    retry_count: Property[Optional[int]] = prop(
        "retryCount",
        default=None,
        doc="How often the delivery was tried again.",
    )
    """How often the delivery was tried again."""

    responses: WideProperty[Optional[list[OutboundMessageResponse]], Optional[Sequence[OutboundMessageResponse]]] = prop(
        default=None,
        doc="Answers of your endpoint to each attempt.",
    )
    """Answers of your endpoint to each attempt."""
