# Generated from spec/schemas/notifications/TierDowngradeNotification.yaml by `make generate`; do not edit.
"""`TierDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.tier_downgrade_data import TierDowngradeData


class TierDowngradeNotification(Model):
    """Notification that customers moved to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierDowngradeNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[TierDowngradeData], Sequence[TierDowngradeData]] = prop(
        "Data",
        max_items=1000,
        doc="Tier changes, one entry each with the customer. At most 1000 items.",
    )
    """Tier changes, one entry each with the customer. At most 1000 items."""

    notification_type: WideProperty[str, Literal["TierDowngrade"]] = prop(
        "NotificationType",
        enum=("TierDowngrade",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`TierDowngrade`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is `TierDowngrade`."""
