# Generated from spec/schemas/rules/Rule.yaml by `make generate`; do not edit.
"""`Rule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding


class Rule(Model):
    """A rule of a campaign: when its condition is met, it produces its effects.

    Contract: spec/schemas/rules/Rule.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        format="uuid",
        doc="UUID of the rule. Format `uuid`.",
    )
    """UUID of the rule. Format `uuid`."""

    parent_id: Property[Optional[str]] = prop(
        "parentId",
        default=None,
        format="uuid",
        doc="UUID of the rule this one was copied from, if any. Format `uuid`.",
    )
    """UUID of the rule this one was copied from, if any. Format `uuid`."""

    title: Property[str] = prop(
        doc="Name of the rule in the Rule Builder; effects report it as `ruleName`.",
    )
    """Name of the rule in the Rule Builder; effects report it as `ruleName`."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the rule does, in your own words.",
    )
    """What the rule does, in your own words."""

    bindings: WideProperty[Optional[list[Binding]], Optional[Sequence[Binding]]] = prop(
        default=None,
        doc="Named expressions that this rule can refer to.",
    )
    """Named expressions that this rule can refer to."""

    condition: WideProperty[list[Any], Sequence[Any]] = prop(
        min_items=1,
        doc="Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item.",
    )
    """Condition of the rule, as a nested list in Talang, the language of rules. At least 1 item."""

    effects: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="Effects of the rule, in order, each as an expression.",
    )
    """Effects of the rule, in order, each as an expression."""
