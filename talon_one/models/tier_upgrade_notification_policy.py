# Generated from spec/schemas/notifications/TierUpgradeNotificationPolicy.yaml by `make generate`; do not edit.
"""`TierUpgradeNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class TierUpgradeNotificationPolicy(Variant):
    """Settings of a notification about customers who moved to a higher loyalty tier.

    Contract: spec/schemas/notifications/TierUpgradeNotificationPolicy.yaml
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
