# Generated from spec/schemas/notifications/OutgoingIntegrationMoEngagePolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationMoEngagePolicy`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class OutgoingIntegrationMoEngagePolicy(Variant):
    """Credentials for calling MoEngage from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationMoEngagePolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="URL of your MoEngage API.",
    )
    """URL of your MoEngage API."""

    app_id: Property[str] = prop(
        "appId",
        doc="ID of your app at MoEngage.",
    )
    """ID of your app at MoEngage."""

    data_api_id: Property[str] = prop(
        "dataApiId",
        doc="ID for signing in to the MoEngage Data API.",
    )
    """ID for signing in to the MoEngage Data API."""

    data_api_key: Property[str] = prop(
        "dataApiKey",
        sensitive=True,
        doc="Secret key for signing in to the MoEngage Data API.",
    )
    """Secret key for signing in to the MoEngage Data API."""
