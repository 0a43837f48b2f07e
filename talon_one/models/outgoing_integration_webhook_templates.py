# Generated from spec/schemas/notifications/OutgoingIntegrationWebhookTemplates.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationWebhookTemplates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.outgoing_integration_webhook_template import OutgoingIntegrationWebhookTemplate


class OutgoingIntegrationWebhookTemplates(Model, retired="7.0"):
    """List of ready-made webhooks for external platforms.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/OutgoingIntegrationWebhookTemplates.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[OutgoingIntegrationWebhookTemplate]], Optional[Sequence[OutgoingIntegrationWebhookTemplate]]] = prop(
        default=None,
        doc="The templates.",
    )
    """The templates."""
