# Generated from spec/schemas/notifications/WebhookLogEntry.yaml by `make generate`; do not edit.
"""`WebhookLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class WebhookLogEntry(Model, retired="12.0"):
    """One request a webhook sent, with the response.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/notifications/WebhookLogEntry.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="ID of the log entry.",
    )
    """ID of the log entry."""

    integration_request_uuid: Property[str] = prop(
        "integrationRequestUuid",
        doc="ID of the Integration API request that triggered the webhook.",
    )
    """ID of the Integration API request that triggered the webhook."""

    webhook_id: Property[int] = prop(
        "webhookId",
        doc="ID of the webhook that sent the request.",
    )
    """ID of the webhook that sent the request."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application in which the webhook was triggered.",
    )
    """ID of the Application in which the webhook was triggered."""

    url: Property[str] = prop(
        doc="URL the request was sent to.",
    )
    """URL the request was sent to."""

    request: Property[str] = prop(
        doc="Request that was sent.",
    )
    """Request that was sent."""

    response: Property[Optional[str]] = prop(
        default=None,
        doc="Response to the request.",
    )
    """Response to the request."""

    status: Property[Optional[int]] = prop(
        default=None,
        doc="HTTP status code of the response.",
    )
    """HTTP status code of the response."""

    request_time: Property[datetime] = prop(
        "requestTime",
        doc="Time at which the request was sent.",
    )
    """Time at which the request was sent."""

    response_time: Property[Optional[datetime]] = prop(
        "responseTime",
        default=None,
        doc="Time at which the response arrived.",
    )
    """Time at which the response arrived."""
