# Generated from spec/schemas/rules/RuleMetadataEligibility.yaml by `make generate`; do not edit.
"""`RuleMetadataEligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.rule_eligibility import RuleEligibility


class RuleMetadataEligibility(Model):
    """Display information of a campaign rule together with the outcome of its eligibility check.

    Contract: spec/schemas/rules/RuleMetadataEligibility.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder.",
    )

    display_name: Property[Optional[str]] = prop(
        "displayName",
        default=None,
        doc="Name of the rule worded for customers, unlike `title`, which is its name in the Rule Builder.",
    )

    display_description: Property[Optional[str]] = prop(
        "displayDescription",
        default=None,
        doc="Explanation of the rule worded for customers, for example who qualifies and until when it holds.",
    )

    related_data: Property[Optional[str]] = prop(
        "relatedData",
        default=None,
        doc="Additional data kept with the rule for display, such as the address of an image or an id in a "
        "content system.",
    )

    eligibility: Property[list[RuleEligibility]] = prop(
        doc="Outcomes of the check for the rule; entries can be told apart by coupon code.",
    )
