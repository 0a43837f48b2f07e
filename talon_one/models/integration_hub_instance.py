# Generated from spec/schemas/notifications/IntegrationHubInstance.yaml by `make generate`; do not edit.
"""`IntegrationHubInstance`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IntegrationHubInstance(Model):
    """One instance of an integration in the Integration Hub.

    Contract: spec/schemas/notifications/IntegrationHubInstance.yaml
    """

    __slots__ = ()

    instance_id: Property[str] = prop(
        "instanceId",
        doc="ID of the instance, set by the Integration Hub.",
    )
    """ID of the instance, set by the Integration Hub."""

    instance_name: Property[str] = prop(
        "instanceName",
        doc="Name of the instance, to tell several apart.",
    )
    """Name of the instance, to tell several apart."""
