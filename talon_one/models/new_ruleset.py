# Generated from spec/schemas/rules/NewRuleset.yaml by `make generate`; do not edit.
"""`NewRuleset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.rule import Rule


class NewRuleset(Model):
    """Rules of a campaign or an experiment variant.

    Contract: spec/schemas/rules/NewRuleset.yaml
    """

    __slots__ = ()

    rules: WideProperty[list[Rule], Sequence[Rule]] = prop(
        doc="Promotion rules in the order in which they are evaluated.",
    )
    """Promotion rules in the order in which they are evaluated."""

    strikethrough_rules: WideProperty[Optional[list[Rule]], Optional[Sequence[Rule]]] = prop(
        "strikethroughRules",
        default=None,
        doc="Rules without conditions that calculate reduced catalog prices, which strikethrough pricing "
        "notifications report.",
    )
    """Rules without conditions that calculate reduced catalog prices, which strikethrough pricing notifications
    report.
    """

    bindings: WideProperty[list[Binding], Sequence[Binding]] = prop(
        doc="Named expressions that the rules can refer to.",
    )
    """Named expressions that the rules can refer to."""

    rb_version: Property[Optional[str]] = prop(
        "rbVersion",
        default=None,
        doc="Version of the Rule Builder the ruleset is made with, for example `v2`.",
    )
    """Version of the Rule Builder the ruleset is made with, for example `v2`."""

    activate: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether to make the ruleset the active one.",
    )
    """Whether to make the ruleset the active one."""
