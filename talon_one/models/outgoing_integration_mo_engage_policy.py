# Generated from spec/schemas/notifications/OutgoingIntegrationMoEngagePolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationMoEngagePolicy`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OutgoingIntegrationMoEngagePolicy(Model):
    """Access data for calling MoEngage from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationMoEngagePolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="Address of your MoEngage API.",
    )

    app_id: Property[str] = prop(
        "appId",
        doc="Identifier of your app at MoEngage.",
    )

    data_api_id: Property[str] = prop(
        "dataApiId",
        doc="Identifier used to sign in to the MoEngage Data API.",
    )

    data_api_key: Property[str] = prop(
        "dataApiKey",
        sensitive=True,
        doc="Secret key used to sign in to the MoEngage Data API.",
    )
