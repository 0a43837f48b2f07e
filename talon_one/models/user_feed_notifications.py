# Generated from spec/schemas/notifications/UserFeedNotifications.yaml by `make generate`; do not edit.
"""`UserFeedNotifications`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.feed_notification import FeedNotification


class UserFeedNotifications(Model, retired="7.0"):
    """News items for a Talon.One user.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/UserFeedNotifications.yaml
    """

    __slots__ = ()

    last_update: Property[datetime] = prop(
        "lastUpdate",
        doc="Time of the last update of the feed.",
    )
    """Time of the last update of the feed."""

    notifications: WideProperty[list[FeedNotification], Sequence[FeedNotification]] = prop(
        doc="News items in the feed.",
    )
    """News items in the feed."""
