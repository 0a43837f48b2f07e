# Generated from spec/schemas/notifications/GiveawayPoolNotification.yaml by `make generate`; do not edit.
"""`GiveawayPoolNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.giveaway_pool_notification_data import GiveawayPoolNotificationData


class GiveawayPoolNotification(Model):
    """Notification of how many codes of giveaway pools are left.

    Contract: spec/schemas/notifications/GiveawayPoolNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[GiveawayPoolNotificationData], Sequence[GiveawayPoolNotificationData]] = prop(
        "Data",
        doc="One entry for each giveaway pool.",
    )
    """One entry for each giveaway pool."""

    notification_type: WideProperty[str, Literal["GiveawayPoolNotification"]] = prop(
        "NotificationType",
        enum=("GiveawayPoolNotification",),
        doc="Type of the notification; it decides how to read the rest of the body. The only value is "
        "`GiveawayPoolNotification`.",
    )
    """Type of the notification; it decides how to read the rest of the body. The only value is
    `GiveawayPoolNotification`.
    """
