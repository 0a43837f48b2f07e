# Generated from spec/schemas/notifications/ExpiringPointsNotificationPolicy.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.expiring_points_notification_trigger import ExpiringPointsNotificationTrigger


class ExpiringPointsNotificationPolicy(Model):
    """Settings of a notification that warns before points in customer profiles expire.

    Contract: spec/schemas/notifications/ExpiringPointsNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name given to the notification by the person who set it up. At least 1 character.",
    )

    triggers: Property[list[ExpiringPointsNotificationTrigger]] = prop(
        min_items=1,
        max_items=3,
        doc="Moments ahead of the date at which a notification is sent, each given as a number of days or "
        "weeks. 1 to 3 items.",
    )

    batching_enabled: Property[Optional[bool]] = prop(
        "batchingEnabled",
        default=None,
        doc="Whether several items are collected and sent in one request instead of one request for each item. "
        "Default of the service: `true`.",
    )

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Largest number of items sent together in one request. Default of the service: `1000`.",
    )
