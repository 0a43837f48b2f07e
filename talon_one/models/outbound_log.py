# Generated from spec/schemas/logs/OutboundLog.yaml by `make generate`; do not edit.
"""`OutboundLog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.outbound_log_request import OutboundLogRequest
    from talon_one.models.outbound_log_response import OutboundLogResponse


class OutboundLog(Model):
    """One attempt to send a message to your endpoint.

    Contract: spec/schemas/logs/OutboundLog.yaml
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

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="When the attempt was made.",
    )
    """When the attempt was made."""

    processing_time_ms: Property[int] = prop(
        "processingTimeMs",
        doc="How long the attempt took, in milliseconds.",
    )
    """How long the attempt took, in milliseconds."""

    response: Property[Optional[OutboundLogResponse]] = prop(
        default=None,
        doc="The response of your endpoint.",
    )
    """The response of your endpoint."""
