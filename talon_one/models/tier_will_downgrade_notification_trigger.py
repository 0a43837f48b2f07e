# Generated from spec/schemas/notifications/TierWillDowngradeNotificationTrigger.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotificationTrigger`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import NotificationPeriod


class TierWillDowngradeNotificationTrigger(Model):
    """How long before a tier downgrade to send the notification.

    Contract: spec/schemas/notifications/TierWillDowngradeNotificationTrigger.yaml
    """

    __slots__ = ()

    amount: Property[int] = prop(
        doc="Number of days or weeks before the downgrade.",
    )
    """Number of days or weeks before the downgrade."""

    period: WideProperty[str, NotificationPeriod] = prop(
        enum=("w", "d"),
        doc="Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`.",
    )
    """Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`."""
