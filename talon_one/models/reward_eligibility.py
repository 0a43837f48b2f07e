# Generated from spec/schemas/rewards/RewardEligibility.yaml by `make generate`; do not edit.
"""`RewardEligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.reward_eligibility_failure_details import RewardEligibilityFailureDetails


class RewardEligibility(Model):
    """Whether a customer can unlock a reward, and why not.

    Contract: spec/schemas/rewards/RewardEligibility.yaml
    """

    __slots__ = ()

    passed: Property[bool] = prop(
        doc="Whether the reward can be unlocked.",
    )
    """Whether the reward can be unlocked."""

    details: WideProperty[Optional[list[RewardEligibilityFailureDetails]], Optional[Sequence[RewardEligibilityFailureDetails]]] = prop(
        default=None,
        doc="What stands in the way.",
    )
    """What stands in the way."""
