# Generated from spec/schemas/notifications/ExpiringCouponsNotificationTrigger.yaml by `make generate`; do not edit.
"""`ExpiringCouponsNotificationTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import NotificationPeriod


class ExpiringCouponsNotificationTrigger(Model):
    """How long before a coupon expires to send the notification.

    Contract: spec/schemas/notifications/ExpiringCouponsNotificationTrigger.yaml
    """

    __slots__ = ()

    amount: Property[int] = prop(
        minimum=0,
        doc="Number of days or weeks before the coupon expires. At least 0.",
    )
    """Number of days or weeks before the coupon expires. At least 0."""

    period: WideProperty[str, NotificationPeriod] = prop(
        enum=("w", "d"),
        doc="Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`.",
    )
    """Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`."""
