# Generated from spec/schemas/notifications/ExpiringPointsNotificationTrigger.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotificationTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import NotificationPeriod


class ExpiringPointsNotificationTrigger(Model):
    """How long before points of a customer profile expire to send the notification.

    Contract: spec/schemas/notifications/ExpiringPointsNotificationTrigger.yaml
    """

    __slots__ = ()

    amount: Property[int] = prop(
        minimum=1,
        doc="Number of days or weeks before the points expire. At least 1.",
    )
    """Number of days or weeks before the points expire. At least 1."""

    period: WideProperty[str, NotificationPeriod] = prop(
        enum=("w", "d"),
        doc="Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`.",
    )
    """Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`."""
