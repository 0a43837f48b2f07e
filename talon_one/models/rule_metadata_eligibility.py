# Generated from spec/schemas/rules/RuleMetadataEligibility.yaml by `make generate`; do not edit.
"""`RuleMetadataEligibility`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.rule_eligibility import RuleEligibility


class RuleMetadataEligibility(Model):
    """Texts of a campaign rule for customers, with the result of its eligibility check.

    Contract: spec/schemas/rules/RuleMetadataEligibility.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder.",
    )
    """Name of the rule in the Rule Builder."""

    display_name: Property[Optional[str]] = prop(
        "displayName",
        default=None,
        doc="Name of the rule for customers; `title` is its name in the Rule Builder.",
    )
    """Name of the rule for customers; `title` is its name in the Rule Builder."""

    display_description: Property[Optional[str]] = prop(
        "displayDescription",
        default=None,
        doc="Description of the rule for customers, for example who qualifies and until when.",
    )
    """Description of the rule for customers, for example who qualifies and until when."""

    related_data: Property[Optional[str]] = prop(
        "relatedData",
        default=None,
        doc="Additional data for display, such as the URL of an image or an ID in a content management system.",
    )
    """Additional data for display, such as the URL of an image or an ID in a content management system."""

    eligibility: WideProperty[list[RuleEligibility], Sequence[RuleEligibility]] = prop(
        doc="Results of the check for the rule; entries differ by coupon code.",
    )
    """Results of the check for the rule; entries differ by coupon code."""
