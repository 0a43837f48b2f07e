# Generated from spec/schemas/rules/GenerateRuleTitle.yaml by `make generate`; do not edit.
"""`GenerateRuleTitle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.generate_rule_title_rule import GenerateRuleTitleRule


class GenerateRuleTitle(Model):
    """Request to have a title for a rule written automatically from its content.

    Contract: spec/schemas/rules/GenerateRuleTitle.yaml
    """

    __slots__ = ()

    rule: Property[GenerateRuleTitleRule] = prop(
        doc="Condition and effects of the rule that needs a title.",
    )

    currency: Property[str] = prop(
        doc="Currency to name when the generated text mentions money.",
    )
