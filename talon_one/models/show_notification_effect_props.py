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
        doc="Type of message, for example to style it: `Info`, `Offer`, `Error` or `Misc`.",
    )
    """Type of message, for example to style it: `Info`, `Offer`, `Error` or `Misc`."""

    title: Property[str] = prop(
        doc="Title of the message.",
    )
    """Title of the message."""

    body: Property[str] = prop(
        doc="Text of the message.",
    )
    """Text of the message."""
