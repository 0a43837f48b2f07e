# Generated from spec/schemas/rules/NewRuleset.yaml by `make generate`; do not edit.
"""`NewRuleset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.rule import Rule


class NewRuleset(Model):
    """Rules of a campaign or an experiment variant.

    Contract: spec/schemas/rules/NewRuleset.yaml
    """

    __slots__ = ()

    rules: Property[list[Rule]] = prop(
        doc="Promotion rules in the order in which they are evaluated.",
    )

    strikethrough_rules: Property[Optional[list[Rule]]] = prop(
        "strikethroughRules",
        default=None,
        doc="Rules without conditions that calculate reduced catalog prices, which strikethrough pricing "
        "notifications report.",
    )

    bindings: Property[list[Binding]] = prop(
        doc="Named expressions that the rules can refer to.",
    )

    rb_version: Property[Optional[str]] = prop(
        "rbVersion",
        default=None,
        doc="Version of the Rule Builder the ruleset is made with, for example `v2`.",
    )

    activate: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether to make the ruleset the active one.",
    )
