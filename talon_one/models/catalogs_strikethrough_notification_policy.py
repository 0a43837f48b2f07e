# Generated from spec/schemas/notifications/CatalogsStrikethroughNotificationPolicy.yaml by `make generate`; do not edit.
"""`CatalogsStrikethroughNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class CatalogsStrikethroughNotificationPolicy(Variant):
    """Settings of a notification about strikethrough prices, the reduced prices your shop shows next to the
    original ones.

    Contract: spec/schemas/notifications/CatalogsStrikethroughNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the notification. At least 1 character.",
    )
    """Name of the notification. At least 1 character."""

    ahead_of_days_trigger: Property[Optional[int]] = prop(
        "aheadOfDaysTrigger",
        default=None,
        minimum=1,
        maximum=30,
        doc="How many days in advance to report price updates. From 1 to 30.",
    )
    """How many days in advance to report price updates. From 1 to 30."""

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Maximum number of price updates in one request. The service's default is `1000`.",
    )
    """Maximum number of price updates in one request. The service's default is `1000`."""
