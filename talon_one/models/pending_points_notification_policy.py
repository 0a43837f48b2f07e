# Generated from spec/schemas/notifications/PendingPointsNotificationPolicy.yaml by `make generate`; do not edit.
"""`PendingPointsNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class PendingPointsNotificationPolicy(Model):
    """Settings of a notification about pending points that become active.

    Contract: spec/schemas/notifications/PendingPointsNotificationPolicy.yaml
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
