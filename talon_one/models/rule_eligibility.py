# Generated from spec/schemas/rules/RuleEligibility.yaml by `make generate`; do not edit.
"""`RuleEligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.rule_eligibility_failure_details import RuleEligibilityFailureDetails


class RuleEligibility(Model):
    """One result of the eligibility check of a rule.

    Contract: spec/schemas/rules/RuleEligibility.yaml
    """

    __slots__ = ()

    passed: Property[bool] = prop(
        doc="Whether the rule passed; if not, `details` says why.",
    )
    """Whether the rule passed; if not, `details` says why."""

    coupon_code: Property[Optional[str]] = prop(
        "couponCode",
        default=None,
        doc="Coupon code the result is about; absent when no code was involved.",
    )
    """Coupon code the result is about; absent when no code was involved."""

    details: Property[Optional[RuleEligibilityFailureDetails]] = prop(
        default=None,
        doc="Reason for the failure; present when the rule did not pass.",
    )
    """Reason for the failure; present when the rule did not pass."""
