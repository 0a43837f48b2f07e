# Generated from spec/schemas/notifications/OutgoingIntegrationCleverTapPolicy.yaml by `make generate`; do not edit.
"""`OutgoingIntegrationCleverTapPolicy`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class OutgoingIntegrationCleverTapPolicy(Variant):
    """Credentials for calling CleverTap from Talon.One webhooks.

    Contract: spec/schemas/notifications/OutgoingIntegrationCleverTapPolicy.yaml
    """

    __slots__ = ()

    base_url: Property[str] = prop(
        "baseUrl",
        doc="URL of your CleverTap API.",
    )
    """URL of your CleverTap API."""

    account_id: Property[str] = prop(
        "accountId",
        doc="ID of your account at CleverTap, not at Talon.One.",
    )
    """ID of your account at CleverTap, not at Talon.One."""

    passcode: Property[str] = prop(
        sensitive=True,
        doc="Secret passcode of your CleverTap account.",
    )
    """Secret passcode of your CleverTap account."""
