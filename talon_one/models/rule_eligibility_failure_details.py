# Generated from spec/schemas/rules/RuleEligibilityFailureDetails.yaml by `make generate`; do not edit.
"""`RuleEligibilityFailureDetails`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleEligibilityFailureDetails(Model):
    """Why a rule did not pass its eligibility check, down to the condition or effect.

    Contract: spec/schemas/rules/RuleEligibilityFailureDetails.yaml
    """

    __slots__ = ()

    failure_code: Property[str] = prop(
        "failureCode",
        enum=("CONDITION_NOT_MET", "EFFECT_FAILED"),
        doc="Cause: a condition of the rule does not hold (`CONDITION_NOT_MET`), or one of its effects could "
        "not be applied (`EFFECT_FAILED`). One of `CONDITION_NOT_MET`, `EFFECT_FAILED`.",
    )

    coupon_id: Property[Optional[int]] = prop(
        "couponID",
        default=None,
        doc="Internal number of the coupon involved; absent when no coupon was in play.",
    )

    coupon_value: Property[Optional[str]] = prop(
        "couponValue",
        default=None,
        doc="Code of the coupon involved, as customers enter it; absent when no coupon was in play.",
    )

    referral_id: Property[Optional[int]] = prop(
        "referralID",
        default=None,
        doc="Internal number of the referral involved; absent when no referral was in play.",
    )

    referral_value: Property[Optional[str]] = prop(
        "referralValue",
        default=None,
        doc="Referral code involved, as customers enter it; absent when no referral was in play.",
    )

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Index, within the rule, of the condition that was not met; absent when an effect was the cause.",
    )

    effect_index: Property[Optional[int]] = prop(
        "effectIndex",
        default=None,
        doc="Index, within the rule, of the effect that could not be applied; absent when a condition was the "
        "cause.",
    )

    details: Property[str] = prop(
        doc="Explanation of the failure in words.",
    )
