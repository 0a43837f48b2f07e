# Generated from spec/schemas/rules/GenerateRuleTitle.yaml by `make generate`; do not edit.
"""`GenerateRuleTitle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.generate_rule_title_rule import GenerateRuleTitleRule


class GenerateRuleTitle(Model):
    """Request to generate a title for a rule.

    Contract: spec/schemas/rules/GenerateRuleTitle.yaml
    """

    __slots__ = ()

    rule: Property[GenerateRuleTitleRule] = prop(
        doc="Condition and effects of the rule.",
    )
    """Condition and effects of the rule."""

    currency: Property[str] = prop(
        doc="Currency of the amounts in the generated text.",
    )
    """Currency of the amounts in the generated text."""
