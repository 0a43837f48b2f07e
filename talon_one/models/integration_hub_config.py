# Generated from spec/schemas/notifications/IntegrationHubConfig.yaml by `make generate`; do not edit.
"""`IntegrationHubConfig`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationHubConfig(Model):
    """Credentials for the Integration Hub, which passes Talon.One events to other platforms.

    Contract: spec/schemas/notifications/IntegrationHubConfig.yaml
    """

    __slots__ = ()

    integration_hub_url: Property[str] = prop(
        "integrationHubUrl",
        doc="URL where requests reach the Integration Hub.",
    )
    """URL where requests reach the Integration Hub."""

    access_token: Property[str] = prop(
        "accessToken",
        sensitive=True,
        doc="Secret token for the Integration Hub.",
    )
    """Secret token for the Integration Hub."""
