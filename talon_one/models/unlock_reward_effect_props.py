# Generated from spec/schemas/effects/UnlockRewardEffectProps.yaml by `make generate`; do not edit.
"""`UnlockRewardEffectProps`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UnlockRewardEffectProps(Model):
    """Details of `unlockReward`: a reward is unlocked for a customer.

    Contract: spec/schemas/effects/UnlockRewardEffectProps.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the unlocked reward.",
    )
    """Your ID of the unlocked reward."""

    reward_id: Property[int] = prop(
        "rewardId",
        doc="ID of the reward that is unlocked.",
    )
    """ID of the reward that is unlocked."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the reward was unlocked.",
    )
    """ID of the Application in which the reward was unlocked."""

    profile_integration_id: Property[str] = prop(
        "profileIntegrationId",
        doc="Integration ID of the customer profile that the reward is unlocked for.",
    )
    """Integration ID of the customer profile that the reward is unlocked for."""

    unlocked_at: Property[datetime] = prop(
        "unlockedAt",
        doc="When the reward was unlocked.",
    )
    """When the reward was unlocked."""

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
