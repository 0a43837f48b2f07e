# Generated from spec/schemas/rules/GenerateRuleTitleRule.yaml by `make generate`; do not edit.
"""`GenerateRuleTitleRule`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class GenerateRuleTitleRule(Model):
    """The content of a rule from which a title is to be written.

    Contract: spec/schemas/rules/GenerateRuleTitleRule.yaml
    """

    __slots__ = ()

    effects: Property[Optional[list[dict[str, Any]]]] = prop(
        default=None,
        doc="What happens when the rule fires.",
    )

    condition: Property[Optional[list[Any]]] = prop(
        default=None,
        min_items=1,
        doc="What must hold for the rule to fire, as a nested list in the rule engine's expression language "
        "(Talang). At least 1 item.",
    )
