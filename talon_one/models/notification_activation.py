# Generated from spec/schemas/notifications/NotificationActivation.yaml by `make generate`; do not edit.
"""`NotificationActivation`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NotificationActivation(Model):
    """Switch that turns an existing notification on or off.

    Contract: spec/schemas/notifications/NotificationActivation.yaml
    """

    __slots__ = ()

    enabled: Property[bool] = prop(
        doc="Set to true to turn the notification on, to false to turn it off.",
    )
