# Generated from spec/schemas/notifications/TierWillDowngradeNotification.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

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
    """Number of entries that this request contains."""

    data: WideProperty[list[TierWillDowngradeData], Sequence[TierWillDowngradeData]] = prop(
        "Data",
        max_items=1000,
        doc="Upcoming tier changes, one entry each with the customer. At most 1000 items.",
    )
    """Upcoming tier changes, one entry each with the customer. At most 1000 items."""

    notification_type: WideProperty[str, Literal["TierWillDowngrade"]] = prop(
        "NotificationType",
        enum=("TierWillDowngrade",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`TierWillDowngrade`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `TierWillDowngrade`.
    """
