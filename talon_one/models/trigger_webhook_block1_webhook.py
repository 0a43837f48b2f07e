# Generated from spec/schemas/rules/TriggerWebhookBlock1Webhook.yaml by `make generate`; do not edit.
"""`TriggerWebhookBlock1Webhook`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class TriggerWebhookBlock1Webhook(Model, retired="26.18"):
    """Webhook of a `TriggerWebhookBlock`; `WebhookBlockReference` took its place.

    Retired: last used by the service in version 26.18; creating one issues a warning.

    Contract: spec/schemas/rules/TriggerWebhookBlock1Webhook.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the webhook.",
    )
    """ID of the webhook."""

    title: Property[str] = prop(
        doc="Title of the webhook in the Campaign Manager.",
    )
    """Title of the webhook in the Campaign Manager."""
