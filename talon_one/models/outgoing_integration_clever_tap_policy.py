# Generated from spec/schemas/notifications/OutgoingIntegrationCleverTapPolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationCleverTapPolicy`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class OutgoingIntegrationCleverTapPolicy(Model):
    """Access data for calling CleverTap from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationCleverTapPolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="Address of your CleverTap API.",
    )

    account_id: Property[str] = prop(
        "accountId",
        doc="Your account's identifier at CleverTap, not at Talon.One.",
    )

    passcode: Property[str] = prop(
        sensitive=True,
        doc="Secret code that belongs to your CleverTap account.",
    )
