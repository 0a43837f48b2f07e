# Generated from spec/schemas/notifications/GiveawayPoolNotification.yaml by `make generate`; do not edit.
"""`GiveawayPoolNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.giveaway_pool_notification_data import GiveawayPoolNotificationData


class GiveawayPoolNotification(Model):
    """Request body reporting how far the codes of giveaway pools are used up.

    Contract: spec/schemas/notifications/GiveawayPoolNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[GiveawayPoolNotificationData]] = prop(
        "Data",
        doc="Giveaway pools concerned, one entry each.",
    )

    notification_type: Property[str] = prop(
        "NotificationType",
        enum=("GiveawayPoolNotification",),
        doc="Tag saying which kind of notification the request body is; use it to choose how to parse the rest."
        " One of `GiveawayPoolNotification`.",
    )
