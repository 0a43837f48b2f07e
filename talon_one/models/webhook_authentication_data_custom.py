# Generated from spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationDataCustom`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class WebhookAuthenticationDataCustom(Variant):
    """Credentials sent in headers of your own.

    Contract: spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml
    """

    __slots__ = ()

    headers: Property[dict[str, str]] = prop(
        sensitive=True,
        doc="Header values keyed by header name, added to each webhook request.",
    )
