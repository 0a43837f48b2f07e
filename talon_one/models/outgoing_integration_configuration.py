# Generated from spec/schemas/notifications/OutgoingIntegrationConfiguration.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationConfiguration`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class OutgoingIntegrationConfiguration(Model):
    """Access data for one external platform, as stored for your account.

    Contract: spec/schemas/notifications/OutgoingIntegrationConfiguration.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the stored access data.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account the object belongs to.",
    )

    type_id: Property[int] = prop(
        "typeId",
        doc="Internal number of the outgoing integration type, that is, the external platform.",
    )

    policy: Property[dict[str, Any]] = prop(
        doc="Access data of the external platform, such as its base address and keys; the form depends on the "
        "platform.",
    )
