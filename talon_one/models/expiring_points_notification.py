# Generated from spec/schemas/notifications/ExpiringPointsNotification.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_points_data import ExpiringPointsData


class ExpiringPointsNotification(Model):
    """Notification of points of customer profiles that expire soon.

    Contract: spec/schemas/notifications/ExpiringPointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[ExpiringPointsData], Sequence[ExpiringPointsData]] = prop(
        "Data",
        max_items=1000,
        doc="Points that expire soon, one entry each with the customer profile. At most 1000 items.",
    )
    """Points that expire soon, one entry each with the customer profile. At most 1000 items."""

    notification_type: WideProperty[str, Literal["LoyaltyPointsExpiring"]] = prop(
        "NotificationType",
        enum=("LoyaltyPointsExpiring",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`LoyaltyPointsExpiring`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `LoyaltyPointsExpiring`.
    """
