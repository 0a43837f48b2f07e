# Generated from spec/schemas/notifications/ExpiringPointsNotification.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_points_data import ExpiringPointsData


class ExpiringPointsNotification(Model):
    """Request body warning you of points in customer profiles that expire soon.

    Contract: spec/schemas/notifications/ExpiringPointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[ExpiringPointsData]] = prop(
        "Data",
        doc="Points about to expire, one entry each with the customer profile that owns them.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("LoyaltyPointsExpiring",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `LoyaltyPointsExpiring`.",
    )
