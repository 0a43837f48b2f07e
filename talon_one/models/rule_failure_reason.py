# Generated from spec/schemas/rules/RuleFailureReason.yaml by `make generate`; do not edit.
"""`RuleFailureReason`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleFailureReason(Model):
    """Why one rule was not triggered. Returned when `ruleFailureReasons` is requested in `responseContent`;
    useful for debugging.

    Contract: spec/schemas/rules/RuleFailureReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignID",
        doc="ID of the rule's campaign.",
    )
    """ID of the rule's campaign."""

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Name of the rule's campaign.",
    )
    """Name of the rule's campaign."""

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="ID of the ruleset that contains the rule.",
    )
    """ID of the ruleset that contains the rule."""

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

    reward_id: Property[Optional[int]] = prop(
        "rewardId",
        default=None,
        doc="ID of the reward whose rule did not hold; absent for rules of campaigns. Added in version 26.20.",
    )
    """ID of the reward whose rule did not hold; absent for rules of campaigns. Added in version 26.20."""

    reward_integration_id: Property[Optional[str]] = prop(
        "rewardIntegrationId",
        default=None,
        doc="Your ID of the reward whose rule did not hold; absent for rules of campaigns. Added in version "
        "26.20.",
    )
    """Your ID of the reward whose rule did not hold; absent for rules of campaigns. Added in version 26.20."""

    rule_index: Property[int] = prop(
        "ruleIndex",
        doc="Position of the rule in its ruleset.",
    )
    """Position of the rule in its ruleset."""

    rule_name: Property[str] = prop(
        "ruleName",
        doc="Name of the rule in the Rule Builder.",
    )
    """Name of the rule in the Rule Builder."""

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

    details: Property[Optional[str]] = prop(
        default=None,
        doc="Further explanation, if any.",
    )
    """Further explanation, if any."""

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupID",
        default=None,
        doc="ID of the evaluation group of the campaign.",
    )
    """ID of the evaluation group of the campaign."""

    evaluation_group_mode: Property[Optional[str]] = prop(
        "evaluationGroupMode",
        default=None,
        doc="Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in "
        "order (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount "
        "(`highestDiscount`).",
    )
    """Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in order
    (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount (`highestDiscount`).
    """
