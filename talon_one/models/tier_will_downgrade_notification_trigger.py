# Generated from spec/schemas/notifications/TierWillDowngradeNotificationTrigger.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotificationTrigger`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class TierWillDowngradeNotificationTrigger(Model):
    """How long before a tier downgrade to send the notification.

    Contract: spec/schemas/notifications/TierWillDowngradeNotificationTrigger.yaml
    """

    __slots__ = ()

    amount: Property[int] = prop(
        doc="Number of days or weeks before the downgrade.",
    )

    period: Property[str] = prop(
        enum=("w", "d"),
        doc="Unit of the amount: `d` (days) or `w` (weeks). One of `w`, `d`.",
    )
