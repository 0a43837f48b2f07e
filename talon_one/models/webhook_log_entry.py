# Generated from spec/schemas/notifications/WebhookLogEntry.yaml by `make generate`; do not edit.
"""`WebhookLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class WebhookLogEntry(Model, retired="12.0"):
    """One request a webhook sent, with the answer to it.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/notifications/WebhookLogEntry.yaml
    """

    __slots__ = ()

    id: Property[str] = prop(
        doc="Identifier of the log entry.",
    )

    integration_request_uuid: Property[str] = prop(
        "integrationRequestUuid",
        doc="Identifier of the Integration API request that led to the webhook.",
    )

    webhook_id: Property[int] = prop(
        "webhookId",
        doc="Internal number of the webhook that sent the request.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application in which the webhook was triggered.",
    )

    url: Property[str] = prop(
        doc="Address the request was sent to.",
    )

    request: Property[str] = prop(
        doc="What was sent to the target.",
    )

    response: Property[Optional[str]] = prop(
        default=None,
        doc="What the target answered.",
    )

    status: Property[Optional[int]] = prop(
        default=None,
        doc="HTTP status code the target answered with.",
    )

    request_time: Property[datetime] = prop(
        "requestTime",
        doc="Time at which the request was sent.",
    )

    response_time: Property[Optional[datetime]] = prop(
        "responseTime",
        default=None,
        doc="Time at which the answer came in.",
    )
