# Generated from spec/schemas/effects/UseRewardEffectProps.yaml by `make generate`; do not edit.
"""`UseRewardEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UseRewardEffectProps(Model):
    """Details of `useReward`: an unlocked reward is used.

    Contract: spec/schemas/effects/UseRewardEffectProps.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the unlocked reward.",
    )
    """Your ID of the unlocked reward."""

    reward_id: Property[int] = prop(
        "rewardId",
        doc="ID of the reward that is used.",
    )
    """ID of the reward that is used."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the reward is used.",
    )
    """ID of the Application in which the reward is used."""
