# Generated from spec/schemas/notifications/TierUpgradeNotification.yaml by `make generate`; do not edit.
"""`TierUpgradeNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier_upgrade_data import TierUpgradeData


class TierUpgradeNotification(Model):
    """Request body telling you that customers moved to a higher loyalty tier.

    Contract: spec/schemas/notifications/TierUpgradeNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[TierUpgradeData]] = prop(
        "Data",
        doc="Tier changes, one entry each with the customer concerned.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("TierUpgrade",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `TierUpgrade`.",
    )
