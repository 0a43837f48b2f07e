# Generated from spec/schemas/rules/RuleMetadata.yaml by `make generate`; do not edit.
"""`RuleMetadata`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleMetadata(Model):
    """Names and texts of a campaign rule for showing it to people, without its logic.

    Contract: spec/schemas/rules/RuleMetadata.yaml
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
