# Generated from spec/schemas/notifications/CatalogsStrikethroughNotificationPolicy.yaml by `make generate`; do not edit.
"""`CatalogsStrikethroughNotificationPolicy`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CatalogsStrikethroughNotificationPolicy(Model):
    """Settings of a notification about strikethrough pricing, the reduced prices your shop shows beside the
    original ones.

    Contract: spec/schemas/notifications/CatalogsStrikethroughNotificationPolicy.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name given to the notification by the person who set it up. At least 1 character.",
    )

    ahead_of_days_trigger: Property[Optional[int]] = prop(
        "aheadOfDaysTrigger",
        default=None,
        minimum=1,
        maximum=30,
        doc="How many days in advance price updates are announced. From 1 to 30.",
    )

    batch_size: Property[Optional[int]] = prop(
        "batchSize",
        default=None,
        doc="Largest number of price updates sent together in one request. Default of the service: `1000`.",
    )
