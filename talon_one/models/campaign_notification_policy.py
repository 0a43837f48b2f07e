# Generated from spec/schemas/notifications/CampaignNotificationPolicy.yaml by `make generate`; do not edit.
"""`CampaignNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class CampaignNotificationPolicy(Variant):
    """Settings of a notification about created, edited, deleted and otherwise changed campaigns.

    Contract: spec/schemas/notifications/CampaignNotificationPolicy.yaml
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
        doc="Maximum number of campaign changes in one request. The service's default is `5`.",
    )
    """Maximum number of campaign changes in one request. The service's default is `5`."""
