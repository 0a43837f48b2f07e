# Generated from spec/schemas/notifications/MessageLogEntry.yaml by `make generate`; do not edit.
"""`MessageLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.message_log_request import MessageLogRequest
    from talon_one.models.message_log_response import MessageLogResponse
    from talon_one.types import MessageEntityType


class MessageLogEntry(Model):
    """One message Talon.One sent for a notification or a webhook, with the request and the response.

    Contract: spec/schemas/notifications/MessageLogEntry.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="ID of the message, which the log can be filtered by.",
    )
    """ID of the message, which the log can be filtered by."""

    service: Property[str] = prop(
        doc="Part of Talon.One the entry comes from, for example `NotificationService`.",
    )
    """Part of Talon.One the entry comes from, for example `NotificationService`."""

    change_type: Property[Optional[str]] = prop(
        "changeType",
        default=None,
        doc="Change that the message reports, with the values of the notification type, such as "
        "`CouponCreated`.",
    )
    """Change that the message reports, with the values of the notification type, such as `CouponCreated`."""

    notification_id: Property[Optional[int]] = prop(
        "notificationId",
        default=None,
        doc="ID of the notification the message was sent for.",
    )
    """ID of the notification the message was sent for."""

    notification_name: Property[Optional[str]] = prop(
        "notificationName",
        default=None,
        doc="Name of the notification the message was sent for.",
    )
    """Name of the notification the message was sent for."""

    webhook_id: Property[Optional[int]] = prop(
        "webhookId",
        default=None,
        doc="ID of the webhook the message was sent for.",
    )
    """ID of the webhook the message was sent for."""

    webhook_name: Property[Optional[str]] = prop(
        "webhookName",
        default=None,
        doc="Name of the webhook the message was sent for.",
    )
    """Name of the webhook the message was sent for."""

    request: Property[Optional[MessageLogRequest]] = prop(
        default=None,
        doc="Request to your endpoint.",
    )
    """Request to your endpoint."""

    response: Property[Optional[MessageLogResponse]] = prop(
        default=None,
        doc="Response from your endpoint.",
    )
    """Response from your endpoint."""

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Time at which the log entry was written.",
    )
    """Time at which the log entry was written."""

    entity_type: WideProperty[Optional[str], Optional[MessageEntityType]] = prop(
        "entityType",
        default=None,
        enum=("application", "loyalty_program", "webhook"),
        doc="Where the message comes from: a notification of an Application or a loyalty program, or a webhook."
        " One of `application`, `loyalty_program`, `webhook`. Required since version 7.0.",
    )
    """Where the message comes from: a notification of an Application or a loyalty program, or a webhook. One of
    `application`, `loyalty_program`, `webhook`. Required since version 7.0.
    """

    url: Property[Optional[str]] = prop(
        default=None,
        doc="URL the message was sent to.",
    )
    """URL the message was sent to."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        minimum=1,
        doc="ID of the Application the message is about, if any. At least 1.",
    )
    """ID of the Application the message is about, if any. At least 1."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        minimum=1,
        doc="ID of the loyalty program the message is about, if any. At least 1.",
    )
    """ID of the loyalty program the message is about, if any. At least 1."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        minimum=1,
        doc="ID of the campaign the message is about, if any. At least 1.",
    )
    """ID of the campaign the message is about, if any. At least 1."""
