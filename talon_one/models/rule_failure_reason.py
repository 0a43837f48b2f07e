# Generated from spec/schemas/rules/RuleFailureReason.yaml by `make generate`; do not edit.
"""`RuleFailureReason`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleFailureReason(Model):
    """Why one rule did not fire in an evaluation. Returned when `ruleFailureReasons` is asked for in
    `responseContent`; useful for debugging.

    Contract: spec/schemas/rules/RuleFailureReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignID",
        doc="Internal number of the campaign whose rule did not fire.",
    )

    campaign_name: Property[str] = prop(
        "campaignName",
        doc="Title of the campaign whose rule did not fire.",
    )

    ruleset_id: Property[int] = prop(
        "rulesetID",
        doc="Internal number of the ruleset that holds the rule.",
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

    rule_index: Property[int] = prop(
        "ruleIndex",
        doc="Index of the rule within its ruleset.",
    )

    rule_name: Property[str] = prop(
        "ruleName",
        doc="Title given to the rule in the Rule Builder.",
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

    details: Property[Optional[str]] = prop(
        default=None,
        doc="Further explanation in words, when there is any.",
    )

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupID",
        default=None,
        doc="Internal number of the campaign evaluation group the campaign sits in.",
    )

    evaluation_group_mode: Property[Optional[str]] = prop(
        "evaluationGroupMode",
        default=None,
        doc="Which triggered campaigns of the evaluation group apply: all of them (`stackable`), the first in "
        "order (`listOrder`), or the one with the lowest (`lowestDiscount`) or highest discount value "
        "(`highestDiscount`).",
    )
