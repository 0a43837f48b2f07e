# Generated from spec/schemas/notifications/OutgoingIntegrationConfiguration.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.outgoing_integration_configuration_policy import OutgoingIntegrationConfigurationPolicy


class OutgoingIntegrationConfiguration(Model):
    """Credentials for one external platform, as stored for your account.

    Contract: spec/schemas/notifications/OutgoingIntegrationConfiguration.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the stored credentials.",
    )
    """ID of the stored credentials."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    type_id: Property[int] = prop(
        "typeId",
        doc="ID of the outgoing integration type (the external platform).",
    )
    """ID of the outgoing integration type (the external platform)."""

    policy: Property[OutgoingIntegrationConfigurationPolicy] = prop(
        doc="Credentials for the external platform, such as its base URL and keys; the structure depends on the"
        " platform.",
    )
    """Credentials for the external platform, such as its base URL and keys; the structure depends on the
    platform.
    """
