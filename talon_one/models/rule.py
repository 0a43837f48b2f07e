# Generated from spec/schemas/rules/Rule.yaml by `make generate`; do not edit.
"""`Rule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding


class Rule(Model):
    """A rule of a campaign: when its condition holds, its effects are returned.

    Contract: spec/schemas/rules/Rule.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        format="uuid",
        doc="UUID of the rule. Format `uuid`.",
    )

    parent_id: Property[Optional[str]] = prop(
        "parentId",
        default=None,
        format="uuid",
        doc="UUID of the rule this one was copied from, if it is a copy. Format `uuid`.",
    )

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder; effects report it as `ruleName`.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the rule does.",
    )

    bindings: Property[Optional[list[Binding]]] = prop(
        default=None,
        doc="Named definitions, each standing for the result of an expression, that this rule can refer to.",
    )

    condition: Property[list[Any]] = prop(
        min_items=1,
        doc="What must hold for the rule to fire, as a nested list in the rule engine's expression language "
        "(Talang). At least 1 item.",
    )

    effects: Property[list[Any]] = prop(
        doc="What happens when the condition holds, each effect as an expression list, in order.",
    )
