# Generated from spec/schemas/rules/RuleV2.yaml by `make generate`; do not edit.
"""`RuleV2`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RuleV2(Model):
    """Part shared by promotion and strikethrough rules in block form.

    Contract: spec/schemas/rules/RuleV2.yaml
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
