# Generated from spec/schemas/accounts/UpdateUserLatestFeedTimestamp.yaml by `make generate`; do not edit.
"""`UpdateUserLatestFeedTimestamp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateUserLatestFeedTimestamp(Model, retired="7.0"):
    """Noted up to which entry a user had seen the product news feed.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/accounts/UpdateUserLatestFeedTimestamp.yaml
    """

    __slots__ = ()

    new_latest_feed_timestamp: Property[datetime] = prop(
        "newLatestFeedTimestamp",
        doc="Time of the newest feed entry the user had seen.",
    )
