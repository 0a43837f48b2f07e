# Generated from spec/schemas/accounts/UpdateUserLatestFeedTimestamp.yaml by `make generate`; do not edit.
"""`UpdateUserLatestFeedTimestamp`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateUserLatestFeedTimestamp(Model, retired="7.0"):
    """Recorded the latest entry of the product news feed that a user had seen.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/accounts/UpdateUserLatestFeedTimestamp.yaml
    """

    __slots__ = ()

    new_latest_feed_timestamp: Property[datetime] = prop(
        "newLatestFeedTimestamp",
        doc="Time of the latest feed entry the user had seen.",
    )
    """Time of the latest feed entry the user had seen."""
