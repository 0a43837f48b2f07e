# Generated from spec/schemas/notifications/TierWillDowngradeNotificationPolicy.yaml by `make generate`; do not edit.
"""`TierWillDowngradeNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.tier_will_downgrade_notification_trigger import TierWillDowngradeNotificationTrigger


class TierWillDowngradeNotificationPolicy(Variant):
    """Settings of a notification sent before customers move to a lower loyalty tier.

    Contract: spec/schemas/notifications/TierWillDowngradeNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the notification. At least 1 character.",
    )
    """Name of the notification. At least 1 character."""

    batching_enabled: Property[Optional[bool]] = prop(
        "batchingEnabled",
        default=None,
        doc="Whether to collect several items and send them in one request. The service's default is `true`.",
    )
    """Whether to collect several items and send them in one request. The service's default is `true`."""

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Maximum number of items in one request. The service's default is `1000`.",
    )
    """Maximum number of items in one request. The service's default is `1000`."""

    triggers: WideProperty[list[TierWillDowngradeNotificationTrigger], Sequence[TierWillDowngradeNotificationTrigger]] = prop(
        min_items=1,
        max_items=3,
        doc="When to send a notification before the date, each a number of days or weeks. 1 to 3 items.",
    )
    """When to send a notification before the date, each a number of days or weeks. 1 to 3 items."""
