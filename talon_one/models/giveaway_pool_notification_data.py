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
        doc="What happened to the giveaway pool, as the name of an event.",
    )

    pool_id: Property[int] = prop(
        "PoolId",
        minimum=1,
        doc="Internal number of the giveaway pool the report is about. At least 1.",
    )

    pool_name: Property[str] = prop(
        "PoolName",
        doc="Name of the giveaway pool in the Campaign Manager.",
    )

    pool_description: Property[str] = prop(
        "PoolDescription",
        doc="Free text saying what the giveaway pool is for.",
    )

    account_id: Property[int] = prop(
        "AccountId",
        minimum=1,
        doc="Internal number of the Talon.One account that owns the giveaway pool. At least 1.",
    )

    application_id: Property[int] = prop(
        "ApplicationId",
        minimum=1,
        doc="Internal number of the Application the report belongs to. At least 1.",
    )

    total_codes: Property[int] = prop(
        "TotalCodes",
        doc="How many codes the giveaway pool has in all, used or not.",
    )

    used_codes: Property[int] = prop(
        "UsedCodes",
        doc="How many codes have already been handed out.",
    )

    remaining_codes: Property[int] = prop(
        "RemainingCodes",
        doc="How many codes can still be handed out.",
    )

    threshold_percent: Property[int] = prop(
        "ThresholdPercent",
        doc="Threshold the report is tied to, in percent.",
    )
