# Generated from spec/schemas/notifications/OutgoingIntegrationIterablePolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationIterablePolicy`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class OutgoingIntegrationIterablePolicy(Variant):
    """Credentials for calling Iterable from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationIterablePolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="URL of your Iterable API.",
    )
    """URL of your Iterable API."""

    api_key: Property[str] = prop(
        "apiKey",
        sensitive=True,
        doc="Secret key of your Iterable API.",
    )
    """Secret key of your Iterable API."""
