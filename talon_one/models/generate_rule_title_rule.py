# Generated from spec/schemas/rules/GenerateRuleTitleRule.yaml by `make generate`; do not edit.
"""`GenerateRuleTitleRule`."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from talon_one.model import Model, WideProperty, prop


class GenerateRuleTitleRule(Model):
    """The content of a rule to generate a title from.

    Contract: spec/schemas/rules/GenerateRuleTitleRule.yaml
    """

    __slots__ = ()

    effects: WideProperty[Optional[list[dict[str, Any]]], Optional[Sequence[Mapping[str, Any]]]] = prop(
        default=None,
        doc="Effects that the rule produces when the condition is met.",
    )
    """Effects that the rule produces when the condition is met."""

    condition: WideProperty[Optional[list[Any]], Optional[Sequence[Any]]] = prop(
        default=None,
        min_items=1,
        doc="Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item.",
    )
    """Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item."""
