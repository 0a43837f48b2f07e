# Generated from spec/schemas/rules/RuleEligibilityFailureDetails.yaml by `make generate`; do not edit.
"""`RuleEligibilityFailureDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RuleIneligibility


class RuleEligibilityFailureDetails(Model):
    """Why a rule did not pass its eligibility check, down to the condition or effect.

    Contract: spec/schemas/rules/RuleEligibilityFailureDetails.yaml
    """

    __slots__ = ()

    failure_code: WideProperty[str, RuleIneligibility] = prop(
        "failureCode",
        enum=("CONDITION_NOT_MET", "EFFECT_FAILED"),
        doc="Reason: a condition of the rule was not met (`CONDITION_NOT_MET`), or one of its effects could not"
        " be applied (`EFFECT_FAILED`). One of `CONDITION_NOT_MET`, `EFFECT_FAILED`.",
    )
    """Reason: a condition of the rule was not met (`CONDITION_NOT_MET`), or one of its effects could not be
        applied (`EFFECT_FAILED`). One of `CONDITION_NOT_MET`, `EFFECT_FAILED`.
    """

    coupon_id: Property[Optional[int]] = prop(
        "couponID",
        default=None,
        doc="ID of the coupon, absent when the failure is not about one.",
    )
    """ID of the coupon, absent when the failure is not about one."""

    coupon_value: Property[Optional[str]] = prop(
        "couponValue",
        default=None,
        doc="Code of the coupon, as customers enter it; absent when the failure is not about one.",
    )
    """Code of the coupon, as customers enter it; absent when the failure is not about one."""

    referral_id: Property[Optional[int]] = prop(
        "referralID",
        default=None,
        doc="ID of the referral, absent when the failure is not about one.",
    )
    """ID of the referral, absent when the failure is not about one."""

    referral_value: Property[Optional[str]] = prop(
        "referralValue",
        default=None,
        doc="Referral code, as customers enter it; absent when the failure is not about one.",
    )
    """Referral code, as customers enter it; absent when the failure is not about one."""

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Position in its rule of the condition that was not met, if a condition was the reason.",
    )
    """Position in its rule of the condition that was not met, if a condition was the reason."""

    effect_index: Property[Optional[int]] = prop(
        "effectIndex",
        default=None,
        doc="Position in its rule of the effect that could not be applied, if an effect was the reason.",
    )
    """Position in its rule of the effect that could not be applied, if an effect was the reason."""

    rule_index: Property[Optional[int]] = prop(
        "ruleIndex",
        default=None,
        doc="Zero-based index of the rule within its ruleset. Added in version 26.20.",
    )
    """Zero-based index of the rule within its ruleset. Added in version 26.20."""

    ruleset_id: Property[Optional[int]] = prop(
        "rulesetId",
        default=None,
        doc="ID of the ruleset that holds the rule. Added in version 26.20.",
    )
    """ID of the ruleset that holds the rule. Added in version 26.20."""

    details: Property[str] = prop(
        doc="Explanation of the failure.",
    )
    """Explanation of the failure."""
