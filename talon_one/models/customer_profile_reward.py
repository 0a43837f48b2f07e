# Generated from spec/schemas/rewards/CustomerProfileReward.yaml by `make generate`; do not edit.
"""`CustomerProfileReward`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.rule_metadata import RuleMetadata
    from talon_one.types import RewardStatus


class CustomerProfileReward(Model):
    """A reward that was unlocked for a customer, and whether it has been used.

    Contract: spec/schemas/rewards/CustomerProfileReward.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of this unlocked reward.",
    )
    """ID of this unlocked reward."""

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        doc="Your ID of this unlocked reward. Required since version 26.17. Added in version 26.17.",
    )
    """Your ID of this unlocked reward. Required since version 26.17. Added in version 26.17."""

    reward_id: Property[int] = prop(
        "rewardId",
        doc="ID of the reward itself.",
    )
    """ID of the reward itself."""

    reward_integration_id: Property[Optional[str]] = prop(
        "rewardIntegrationId",
        default=None,
        doc="Your ID of the reward itself. Required since version 26.20. Added in version 26.20.",
    )
    """Your ID of the reward itself. Required since version 26.20. Added in version 26.20."""

    reward_name: Property[str] = prop(
        "rewardName",
        doc="Name of the reward itself, as set up in the Campaign Manager.",
    )
    """Name of the reward itself, as set up in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Text that explains the reward. Added in version 26.20.",
    )
    """Text that explains the reward. Added in version 26.20."""

    rule: Property[Optional[RuleMetadata]] = prop(
        default=None,
        doc="Names and texts of the reward's rule, for showing them to customers. Added in version 26.20.",
    )
    """Names and texts of the reward's rule, for showing them to customers. Added in version 26.20."""

    status: WideProperty[str, RewardStatus] = prop(
        enum=("unlocked", "used"),
        doc="Whether the reward is still to be used (`unlocked`) or has been `used`. One of `unlocked`, `used`.",
    )
    """Whether the reward is still to be used (`unlocked`) or has been `used`. One of `unlocked`, `used`."""

    unlocked_at: Property[datetime] = prop(
        "unlockedAt",
        doc="When the reward was unlocked.",
    )
    """When the reward was unlocked."""

    unlocked_by_profile_integration_id: Property[Optional[str]] = prop(
        "unlockedByProfileIntegrationId",
        default=None,
        doc="Integration ID of the customer who unlocked the reward. Added in version 26.17.",
    )
    """Integration ID of the customer who unlocked the reward. Added in version 26.17."""

    used_at: Property[Optional[datetime]] = prop(
        "usedAt",
        default=None,
        doc="When the reward was used; absent until then.",
    )
    """When the reward was used; absent until then."""

    used_by_profile_integration_id: Property[Optional[str]] = prop(
        "usedByProfileIntegrationId",
        default=None,
        doc="Integration ID of the customer who used the reward; absent until then. Added in version 26.17.",
    )
    """Integration ID of the customer who used the reward; absent until then. Added in version 26.17."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the loyalty program whose points paid for the reward.",
    )
    """ID of the loyalty program whose points paid for the reward."""

    loyalty_card_id: Property[Optional[str]] = prop(
        "loyaltyCardId",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card that the reward was unlocked with. 4 to 108 characters. Must match "
        "`^[A-Za-z0-9._%+@-]+$`. Added in version 26.20.",
    )
    """Code of the loyalty card that the reward was unlocked with. 4 to 108 characters. Must match
    `^[A-Za-z0-9._%+@-]+$`. Added in version 26.20.
    """

    loyalty_card_identifier: Property[Optional[str]] = prop(
        "loyaltyCardIdentifier",
        default=None,
        min_length=4,
        max_length=108,
        pattern="^[A-Za-z0-9._%+@-]+$",
        doc="Code of the loyalty card that the reward was unlocked with. Newer versions call it "
        "`loyalty_card_id`. 4 to 108 characters. Must match `^[A-Za-z0-9._%+@-]+$`. Retired: last sent by "
        "the service in version 26.17.",
    )
    """Code of the loyalty card that the reward was unlocked with. Newer versions call it `loyalty_card_id`. 4 to
    108 characters. Must match `^[A-Za-z0-9._%+@-]+$`. Retired: last sent by the service in version 26.17.
    """

    unlocked_by_integration_id: Property[Optional[str]] = prop(
        "unlockedByIntegrationId",
        default=None,
        doc="Integration ID of the customer who unlocked the reward. Newer versions call it "
        "`unlocked_by_profile_integration_id`. Retired: last sent by the service in version 26.16.",
    )
    """Integration ID of the customer who unlocked the reward. Newer versions call it
    `unlocked_by_profile_integration_id`. Retired: last sent by the service in version 26.16.
    """

    used_by_integration_id: Property[Optional[str]] = prop(
        "usedByIntegrationId",
        default=None,
        doc="Integration ID of the customer who used the reward. Newer versions call it "
        "`used_by_profile_integration_id`. Retired: last sent by the service in version 26.16.",
    )
    """Integration ID of the customer who used the reward. Newer versions call it
    `used_by_profile_integration_id`. Retired: last sent by the service in version 26.16.
    """
