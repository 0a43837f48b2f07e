# Generated from spec/schemas/notifications/ExpiringPointsNotificationPolicy.yaml by `make generate`; do not edit.
"""`ExpiringPointsNotificationPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.expiring_points_notification_trigger import ExpiringPointsNotificationTrigger


class ExpiringPointsNotificationPolicy(Variant):
    """Settings of a notification sent before points of customer profiles expire.

    Contract: spec/schemas/notifications/ExpiringPointsNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the notification. At least 1 character.",
    )
    """Name of the notification. At least 1 character."""

    triggers: WideProperty[list[ExpiringPointsNotificationTrigger], Sequence[ExpiringPointsNotificationTrigger]] = prop(
        min_items=1,
        max_items=3,
        doc="When to send a notification before the date, each a number of days or weeks. 1 to 3 items.",
    )
    """When to send a notification before the date, each a number of days or weeks. 1 to 3 items."""

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
