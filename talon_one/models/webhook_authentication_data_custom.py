# Generated from spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationDataCustom`."""

from __future__ import annotations

from typing import Mapping

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class WebhookAuthenticationDataCustom(Variant):
    """Credentials sent in headers of your own.

    Contract: spec/schemas/notifications/WebhookAuthenticationDataCustom.yaml
    """

    __slots__ = ()

    headers: WideProperty[dict[str, str], Mapping[str, str]] = prop(
        sensitive=True,
        doc="Header values keyed by header name, added to each webhook request.",
    )
    """Header values keyed by header name, added to each webhook request."""
