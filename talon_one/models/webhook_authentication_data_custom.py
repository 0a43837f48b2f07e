# Generated from spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationDataCustom`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class WebhookAuthenticationDataCustom(Model):
    """Credentials sent in headers of your own choice.

    Contract: spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml
    """

    __slots__ = ()

    headers: Property[dict[str, str]] = prop(
        sensitive=True,
        doc="Header values by header name, added to each webhook request.",
    )
