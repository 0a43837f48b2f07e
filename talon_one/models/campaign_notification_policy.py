# Generated from spec/schemas/notifications/CampaignNotificationPolicy.yaml by `make generate`; do not edit.
"""`CampaignNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignNotificationPolicy(Model):
    """Settings of a notification about created, edited, deleted and otherwise changed campaigns.

    Contract: spec/schemas/notifications/CampaignNotificationPolicy.yaml
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
        doc="Largest number of campaign changes sent together in one request. Default of the service: `5`.",
    )
