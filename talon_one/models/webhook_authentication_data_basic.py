# Generated from spec/schemas/notifications/WebhookAuthenticationDataBasic.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationDataBasic`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class WebhookAuthenticationDataBasic(Variant):
    """Credentials for HTTP basic authentication.

    Contract: spec/schemas/notifications/WebhookAuthenticationDataBasic.yaml
    """

    __slots__ = ()

    username: Property[str] = prop(
        doc="User name to send to the webhook's URL.",
    )
    """User name to send to the webhook's URL."""

    password: Property[str] = prop(
        sensitive=True,
        doc="Password for the user name.",
    )
    """Password for the user name."""
