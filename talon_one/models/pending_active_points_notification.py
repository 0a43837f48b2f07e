# Generated from spec/schemas/notifications/PendingActivePointsNotification.yaml by `make generate`; do not edit.
"""`PendingActivePointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.pending_active_points_data import PendingActivePointsData


class PendingActivePointsNotification(Model):
    """Request body telling you of pending points of customers that become active.

    Contract: spec/schemas/notifications/PendingActivePointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[PendingActivePointsData]] = prop(
        "Data",
        doc="Points becoming active, one entry each with the customer profile that owns them.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("LoyaltyPointsPendingToActive",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `LoyaltyPointsPendingToActive`.",
    )
