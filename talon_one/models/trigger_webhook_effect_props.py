# Generated from spec/schemas/effects/TriggerWebhookEffectProps.yaml by `make generate`; do not edit.
"""`TriggerWebhookEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class TriggerWebhookEffectProps(Model):
    """Details of `triggerWebhook`: a rule triggered a webhook. It is for information only; your integration need
    not do anything.

    Contract: spec/schemas/effects/TriggerWebhookEffectProps.yaml
    """

    __slots__ = ()

    webhook_id: Property[float] = prop(
        "webhookId",
        doc="ID of the webhook that was triggered.",
    )
    """ID of the webhook that was triggered."""

    webhook_name: Property[str] = prop(
        "webhookName",
        doc="Name of the webhook that was triggered.",
    )
    """Name of the webhook that was triggered."""
