# Generated from spec/schemas/notifications/TierWillDowngradeNotification.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier_will_downgrade_data import TierWillDowngradeData


class TierWillDowngradeNotification(Model):
    """Notification of customers who are about to move to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierWillDowngradeNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )

    data: Property[list[TierWillDowngradeData]] = prop(
        "Data",
        max_items=1000,
        doc="Upcoming tier changes, one entry each with the customer. At most 1000 items.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("TierWillDowngrade",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`TierWillDowngrade`.",
    )
