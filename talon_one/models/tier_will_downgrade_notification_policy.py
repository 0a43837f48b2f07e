# Generated from spec/schemas/notifications/TierWillDowngradeNotificationPolicy.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.tier_will_downgrade_notification_trigger import TierWillDowngradeNotificationTrigger


class TierWillDowngradeNotificationPolicy(Model):
    """Settings of a notification that warns before customers move to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierWillDowngradeNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name given to the notification by the person who set it up. At least 1 character.",
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

    triggers: Property[list[TierWillDowngradeNotificationTrigger]] = prop(
        min_items=1,
        max_items=3,
        doc="Moments ahead of the date at which a notification is sent, each given as a number of days or "
        "weeks. 1 to 3 items.",
    )
