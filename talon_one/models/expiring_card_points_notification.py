# Generated from spec/schemas/notifications/ExpiringCardPointsNotification.yaml by `make generate`; do not edit.
"""`ExpiringCardPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_card_points_data import ExpiringCardPointsData


class ExpiringCardPointsNotification(Model):
    """Notification of points on loyalty cards that expire soon.

    Contract: spec/schemas/notifications/ExpiringCardPointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[ExpiringCardPointsData], Sequence[ExpiringCardPointsData]] = prop(
        "Data",
        max_items=1000,
        doc="Points that expire soon, one entry each with the loyalty card. At most 1000 items.",
    )
    """Points that expire soon, one entry each with the loyalty card. At most 1000 items."""

    notification_type: WideProperty[str, Literal["LoyaltyCardPointsExpiring"]] = prop(
        "NotificationType",
        enum=("LoyaltyCardPointsExpiring",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`LoyaltyCardPointsExpiring`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `LoyaltyCardPointsExpiring`.
    """
