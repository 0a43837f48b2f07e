# Generated from spec/schemas/rules/PromotionRuleV2.yaml by `make generate`; do not edit.
"""`PromotionRuleV2`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class PromotionRuleV2(Model):
    """A promotion rule in block form: checks and effects as typed blocks instead of expression lists.

    Contract: spec/schemas/rules/PromotionRuleV2.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="Identifier of the rule within the ruleset.",
    )

    parent_id: Property[Optional[str]] = prop(
        "parentId",
        default=None,
        doc="Identifier of the rule this one was copied from, if it is a copy.",
    )

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder; effects report it as `ruleName`.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the rule does.",
    )

    blocks: Property[list[Any]] = prop(
        doc="The checks and effects that make up the rule, in order of evaluation.",
    )
