# Generated from spec/schemas/notifications/TierDowngradeNotification.yaml by `make generate`; do not edit.
"""`TierDowngradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier_downgrade_data import TierDowngradeData


class TierDowngradeNotification(Model):
    """Request body telling you that customers moved to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierDowngradeNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[TierDowngradeData]] = prop(
        "Data",
        doc="Tier changes, one entry each with the customer concerned.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("TierDowngrade",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `TierDowngrade`.",
    )
