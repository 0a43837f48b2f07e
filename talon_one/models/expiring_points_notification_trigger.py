# Generated from spec/schemas/notifications/ExpiringPointsNotificationTrigger.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotificationTrigger`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ExpiringPointsNotificationTrigger(Model):
    """How long before points of a customer profile expire to send the notification.

    Contract: spec/schemas/notifications/ExpiringPointsNotificationTrigger.yaml
    """

    __slots__ = ()

    amount: Property[int] = prop(
        minimum=1,
        doc="Number of days or weeks before the points expire. At least 1.",
    )

    period: Property[str] = prop(
        enum=("w", "d"),
        doc="Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`.",
    )
