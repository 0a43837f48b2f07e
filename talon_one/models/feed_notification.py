# Generated from spec/schemas/notifications/FeedNotification.yaml by `make generate`; do not edit.
"""`FeedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import FeedNotificationType


class FeedNotification(Model, retired="7.0"):
    """News item from Talon.One for a user.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/FeedNotification.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Headline of the news item.",
    )
    """Headline of the news item."""

    created: Property[datetime] = prop(
        doc="Time at which the news item was added.",
    )
    """Time at which the news item was added."""

    updated: Property[datetime] = prop(
        doc="Time at which the news item was last changed.",
    )
    """Time at which the news item was last changed."""

    article_url: Property[str] = prop(
        "articleUrl",
        doc="URL of the full article.",
    )
    """URL of the full article."""

    type: WideProperty[str, FeedNotificationType] = prop(
        enum=("feed", "feature", "announcement", "alert", "test"),
        doc="Type of news, such as a new `feature`, an `announcement` or an `alert`. One of `feed`, `feature`, "
        "`announcement`, `alert`, `test`.",
    )
    """Type of news, such as a new `feature`, an `announcement` or an `alert`. One of `feed`, `feature`,
    `announcement`, `alert`, `test`.
    """

    body: Property[str] = prop(
        doc="Text of the news item.",
    )
    """Text of the news item."""
