# Generated from spec/schemas/notifications/OutgoingIntegrationBrazePolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationBrazePolicy`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class OutgoingIntegrationBrazePolicy(Variant):
    """Credentials for calling Braze from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationBrazePolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="URL of your Braze REST API.",
    )
    """URL of your Braze REST API."""

    api_key: Property[str] = prop(
        "apiKey",
        sensitive=True,
        doc="Secret key of your Braze REST API.",
    )
    """Secret key of your Braze REST API."""
