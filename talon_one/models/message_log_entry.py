# Generated from spec/schemas/notifications/MessageLogEntry.yaml by `make generate`; do not edit.
"""`MessageLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.message_log_request import MessageLogRequest
    from talon_one.models.message_log_response import MessageLogResponse


class MessageLogEntry(Model):
    """One message Talon.One sent out for a notification or a webhook, with its request and the answer to it.

    Contract: spec/schemas/notifications/MessageLogEntry.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="Identifier of the message, by which the log can be searched.",
    )

    service: Property[str] = prop(
        doc="Part of Talon.One the entry comes from, for example `NotificationService`.",
    )

    change_type: Property[Optional[str]] = prop(
        "changeType",
        default=None,
        doc="Kind of change the message reports, with the same values as the notification type, such as "
        "`CouponCreated`.",
    )

    notification_id: Property[Optional[int]] = prop(
        "notificationId",
        default=None,
        doc="Internal number of the notification the message was sent for.",
    )

    notification_name: Property[Optional[str]] = prop(
        "notificationName",
        default=None,
        doc="Name of the notification the message was sent for.",
    )

    webhook_id: Property[Optional[int]] = prop(
        "webhookId",
        default=None,
        doc="Internal number of the webhook the message was sent for.",
    )

    webhook_name: Property[Optional[str]] = prop(
        "webhookName",
        default=None,
        doc="Name of the webhook the message was sent for.",
    )

    request: Property[Optional[MessageLogRequest]] = prop(
        default=None,
        doc="Request sent to your endpoint.",
    )

    response: Property[Optional[MessageLogResponse]] = prop(
        default=None,
        doc="Answer received from your endpoint.",
    )

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Time at which the log entry was written.",
    )

    entity_type: Property[Optional[str]] = prop(
        "entityType",
        default=None,
        enum=("application", "loyalty_program", "webhook"),
        doc="Origin of the message, an Application notification, a loyalty program notification or a webhook. "
        "One of `application`, `loyalty_program`, `webhook`. The service requires it since version 7.0.",
    )

    url: Property[Optional[str]] = prop(
        default=None,
        doc="Address the message was sent to.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        minimum=1,
        doc="Internal number of the Application the message belongs to. At least 1.",
    )

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        minimum=1,
        doc="Internal number of the loyalty program the message belongs to. At least 1.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        minimum=1,
        doc="Internal number of the campaign the message belongs to. At least 1.",
    )
