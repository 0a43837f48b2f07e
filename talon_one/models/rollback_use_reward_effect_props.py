# Generated from spec/schemas/effects/RollbackUseRewardEffectProps.yaml by `make generate`; do not edit.
"""`RollbackUseRewardEffectProps`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RollbackUseRewardEffectProps(Model):
    """Details of `rollbackUseReward`: the use of a reward is undone.

    Contract: spec/schemas/effects/RollbackUseRewardEffectProps.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the unlocked reward.",
    )
    """Your ID of the unlocked reward."""

    reward_id: Property[int] = prop(
        "rewardId",
        doc="ID of the reward whose use is undone.",
    )
    """ID of the reward whose use is undone."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application in which the reward had been used.",
    )
    """ID of the Application in which the reward had been used."""
