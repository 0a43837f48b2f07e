# Generated from spec/schemas/rewards/RewardUnlockRejection.yaml by `make generate`; do not edit.
"""`RewardUnlockRejection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.rule_failure_reason import RuleFailureReason


class RewardUnlockRejection(Model):
    """Why a reward was not unlocked.

    Contract: spec/schemas/rewards/RewardUnlockRejection.yaml
    """

    __slots__ = ()

    message: Property[str] = prop(
        doc="Summary in words.",
    )
    """Summary in words."""

    rule_failure_reasons: WideProperty[list[RuleFailureReason], Sequence[RuleFailureReason]] = prop(
        "ruleFailureReasons",
        doc="Which rules of the reward did not hold, and why.",
    )
    """Which rules of the reward did not hold, and why."""
