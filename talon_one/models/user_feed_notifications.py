# Generated from spec/schemas/notifications/UserFeedNotifications.yaml by `make generate`; do not edit.
"""`UserFeedNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.feed_notification import FeedNotification


class UserFeedNotifications(Model, retired="7.0"):
    """News items in a Talon.One user's feed.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/notifications/UserFeedNotifications.yaml
    """

    __slots__ = ()

    last_update: Property[datetime] = prop(
        "lastUpdate",
        doc="Time of the latest update to the feed.",
    )

    notifications: Property[list[FeedNotification]] = prop(
        doc="News items in the feed.",
    )
