# Generated from spec/schemas/effects/ShowNotificationEffectProps.yaml by `make generate`; do not edit.
"""`ShowNotificationEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ShowNotificationEffectProps(Model):
    """Details of `showNotification`: show the customer a message.

    Contract: spec/schemas/effects/ShowNotificationEffectProps.yaml
    """

    __slots__ = ()

    notification_type: Property[str] = prop(
        "notificationType",
        doc="Category of the message, which can steer its styling: `Info`, `Offer`, `Error` or `Misc`.",
    )

    title: Property[str] = prop(
        doc="Heading of the message to show.",
    )

    body: Property[str] = prop(
        doc="Main text of the message to show.",
    )
