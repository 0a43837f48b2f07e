# Generated from spec/schemas/rewards/RewardEligibilityFailureDetails.yaml by `make generate`; do not edit.
"""`RewardEligibilityFailureDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RewardIneligibility


class RewardEligibilityFailureDetails(Model):
    """One reason why a customer cannot unlock a reward.

    Contract: spec/schemas/rewards/RewardEligibilityFailureDetails.yaml
    """

    __slots__ = ()

    failure_code: WideProperty[str, RewardIneligibility] = prop(
        "failureCode",
        enum=("CONDITION_NOT_MET", "INSUFFICIENT_BALANCE", "CARD_REQUIRED", "PROFILE_REQUIRED"),
        doc="The reason: a condition of the reward does not hold (`CONDITION_NOT_MET`), there are not enough "
        "points (`INSUFFICIENT_BALANCE`), or the request names no loyalty card (`CARD_REQUIRED`) or no "
        "customer profile (`PROFILE_REQUIRED`). One of `CONDITION_NOT_MET`, `INSUFFICIENT_BALANCE`, "
        "`CARD_REQUIRED`, `PROFILE_REQUIRED`.",
    )
    """The reason: a condition of the reward does not hold (`CONDITION_NOT_MET`), there are not enough points
    (`INSUFFICIENT_BALANCE`), or the request names no loyalty card (`CARD_REQUIRED`) or no customer profile
    (`PROFILE_REQUIRED`). One of `CONDITION_NOT_MET`, `INSUFFICIENT_BALANCE`, `CARD_REQUIRED`,
    `PROFILE_REQUIRED`.
    """

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Index of the condition that does not hold, for `CONDITION_NOT_MET`.",
    )
    """Index of the condition that does not hold, for `CONDITION_NOT_MET`."""
