# Generated from spec/schemas/notifications/IntegrationHubConfig.yaml by `make generate`; do not edit.
"""`IntegrationHubConfig`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationHubConfig(Model):
    """Access data for the Integration Hub, through which Talon.One events are passed on to other platforms.

    Contract: spec/schemas/notifications/IntegrationHubConfig.yaml
    """

    __slots__ = ()

    integration_hub_url: Property[str] = prop(
        "integrationHubUrl",
        doc="Address at which the Integration Hub is reached.",
    )

    access_token: Property[str] = prop(
        "accessToken",
        sensitive=True,
        doc="Secret token that gives access to the Integration Hub.",
    )
