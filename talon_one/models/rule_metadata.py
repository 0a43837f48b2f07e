# Generated from spec/schemas/rules/RuleMetadata.yaml by `make generate`; do not edit.
"""`RuleMetadata`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleMetadata(Model):
    """Texts of a campaign rule for customers, without its conditions and effects.

    Contract: spec/schemas/rules/RuleMetadata.yaml
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
