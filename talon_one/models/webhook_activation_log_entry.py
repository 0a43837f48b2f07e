# Generated from spec/schemas/notifications/WebhookActivationLogEntry.yaml by `make generate`; do not edit.
"""`WebhookActivationLogEntry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class WebhookActivationLogEntry(Model, retired="12.0"):
    """Record of one time a rule triggered a webhook.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/notifications/WebhookActivationLogEntry.yaml
    """

    __slots__ = ()

    integration_request_uuid: Property[str] = prop(
        "integrationRequestUuid",
        doc="ID of the Integration API request that triggered the webhook.",
    )
    """ID of the Integration API request that triggered the webhook."""

    webhook_id: Property[int] = prop(
        "webhookId",
        doc="ID of the webhook that was triggered.",
    )
    """ID of the webhook that was triggered."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the webhook was triggered.",
    )
    """ID of the Application in which the webhook was triggered."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign whose rule triggered the webhook.",
    )
    """ID of the campaign whose rule triggered the webhook."""

    created: Property[datetime] = prop(
        doc="Time at which the webhook was triggered.",
    )
    """Time at which the webhook was triggered."""
