# Generated from spec/schemas/notifications/GiveawayPoolNotificationData.yaml by `make generate`; do not edit.
"""`GiveawayPoolNotificationData`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GiveawayPoolNotificationData(Model):
    """State of the codes in one giveaway pool.

    Contract: spec/schemas/notifications/GiveawayPoolNotificationData.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the event in the giveaway pool.",
    )
    """Name of the event in the giveaway pool."""

    pool_id: Property[int] = prop(
        "PoolId",
        minimum=1,
        doc="ID of the giveaway pool. At least 1.",
    )
    """ID of the giveaway pool. At least 1."""

    pool_name: Property[str] = prop(
        "PoolName",
        doc="Name of the giveaway pool in the Campaign Manager.",
    )
    """Name of the giveaway pool in the Campaign Manager."""

    pool_description: Property[str] = prop(
        "PoolDescription",
        doc="Description of the giveaway pool.",
    )
    """Description of the giveaway pool."""

    account_id: Property[int] = prop(
        "AccountId",
        minimum=1,
        doc="ID of the account that owns the giveaway pool. At least 1.",
    )
    """ID of the account that owns the giveaway pool. At least 1."""

    application_id: Property[int] = prop(
        "ApplicationId",
        minimum=1,
        doc="ID of the Application the notification belongs to. At least 1.",
    )
    """ID of the Application the notification belongs to. At least 1."""

    total_codes: Property[int] = prop(
        "TotalCodes",
        doc="Number of codes in the giveaway pool, used or not.",
    )
    """Number of codes in the giveaway pool, used or not."""

    used_codes: Property[int] = prop(
        "UsedCodes",
        doc="Number of codes that have been awarded.",
    )
    """Number of codes that have been awarded."""

    remaining_codes: Property[int] = prop(
        "RemainingCodes",
        doc="Number of codes that can still be awarded.",
    )
    """Number of codes that can still be awarded."""

    threshold_percent: Property[int] = prop(
        "ThresholdPercent",
        doc="Threshold that the notification is about, in percent.",
    )
    """Threshold that the notification is about, in percent."""
