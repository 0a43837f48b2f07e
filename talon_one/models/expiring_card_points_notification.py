# Generated from spec/schemas/notifications/ExpiringCardPointsNotification.yaml by `make generate`; do not edit.
"""`ExpiringCardPointsNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_card_points_data import ExpiringCardPointsData


class ExpiringCardPointsNotification(Model):
    """Request body warning you of points on loyalty cards that expire soon.

    Contract: spec/schemas/notifications/ExpiringCardPointsNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[ExpiringCardPointsData]] = prop(
        "Data",
        doc="Points about to expire, one entry each with the loyalty card they are on.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("LoyaltyCardPointsExpiring",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `LoyaltyCardPointsExpiring`.",
    )
