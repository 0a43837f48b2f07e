# Generated from spec/schemas/notifications/PendingActivePointsNotification.yaml by `make generate`; do not edit.
"""`PendingActivePointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.pending_active_points_data import PendingActivePointsData


class PendingActivePointsNotification(Model):
    """Notification of pending points of customers that become active.

    Contract: spec/schemas/notifications/PendingActivePointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[PendingActivePointsData], Sequence[PendingActivePointsData]] = prop(
        "Data",
        max_items=1000,
        doc="Points that become active, one entry each with the customer profile. At most 1000 items.",
    )
    """Points that become active, one entry each with the customer profile. At most 1000 items."""

    notification_type: WideProperty[str, Literal["LoyaltyPointsPendingToActive"]] = prop(
        "NotificationType",
        enum=("LoyaltyPointsPendingToActive",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`LoyaltyPointsPendingToActive`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `LoyaltyPointsPendingToActive`.
    """
