# Generated from spec/schemas/notifications/TierWillDowngradeNotification.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier_will_downgrade_data import TierWillDowngradeData


class TierWillDowngradeNotification(Model):
    """Request body warning you of customers who are about to move to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierWillDowngradeNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[TierWillDowngradeData]] = prop(
        "Data",
        doc="Tier changes ahead, one entry each with the customer concerned.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("TierWillDowngrade",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `TierWillDowngrade`.",
    )
