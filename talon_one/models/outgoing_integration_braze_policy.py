# Generated from spec/schemas/notifications/OutgoingIntegrationBrazePolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationBrazePolicy`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OutgoingIntegrationBrazePolicy(Model):
    """Access data for calling Braze from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationBrazePolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="Address of your Braze REST API.",
    )

    api_key: Property[str] = prop(
        "apiKey",
        sensitive=True,
        doc="Secret key of your Braze REST API.",
    )
