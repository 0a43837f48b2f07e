# Generated from spec/schemas/rules/WebhookBlockReference.yaml by `make generate`; do not edit.
"""`WebhookBlockReference`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class WebhookBlockReference(Model):
    """Webhook that a rule block refers to.

    Contract: spec/schemas/rules/WebhookBlockReference.yaml
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
