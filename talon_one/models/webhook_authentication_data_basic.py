# Generated from spec/schemas/notifications/WebhookAuthenticationDataBasic.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationDataBasic`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class WebhookAuthenticationDataBasic(Model):
    """Credentials for HTTP basic authentication at the webhook's target.

    Contract: spec/schemas/notifications/WebhookAuthenticationDataBasic.yaml
    """

    __slots__ = ()

    username: Property[str] = prop(
        doc="User name to sign in with at the target.",
    )

    password: Property[str] = prop(
        sensitive=True,
        doc="Secret that belongs to the user name.",
    )
