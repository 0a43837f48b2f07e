# Generated from spec/schemas/notifications/WebhookAuthenticationWebhookRef.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationWebhookRef`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class WebhookAuthenticationWebhookRef(Model):
    """Reference to a webhook that uses the credentials.

    Contract: spec/schemas/notifications/WebhookAuthenticationWebhookRef.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the webhook that uses the credentials.",
    )
    """ID of the webhook that uses the credentials."""

    title: Property[str] = prop(
        pattern="^[A-Za-z][A-Za-z0-9_.!~*'() -]*$",
        doc="Name of the webhook in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`.",
    )
    """Name of the webhook in the Campaign Manager. Must match `^[A-Za-z][A-Za-z0-9_.!~*'() -]*$`."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the webhook is for, in your own words.",
    )
    """What the webhook is for, in your own words."""
