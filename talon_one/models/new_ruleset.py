# Generated from spec/schemas/rules/NewRuleset.yaml by `make generate`; do not edit.
"""`NewRuleset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.rule import Rule


class NewRuleset(Model):
    """Rules to store for a campaign or an experiment variant.

    Contract: spec/schemas/rules/NewRuleset.yaml
    """

    __slots__ = ()

    rules: Property[list[Rule]] = prop(
        doc="Promotion rules in the order in which they are evaluated.",
    )

    strikethrough_rules: Property[Optional[list[Rule]]] = prop(
        "strikethroughRules",
        default=None,
        doc="Rules without conditions that compute reduced catalog prices, which go out through strikethrough "
        "pricing notifications.",
    )

    bindings: Property[list[Binding]] = prop(
        doc="Named definitions, each standing for the result of an expression, that the rules can refer to.",
    )

    rb_version: Property[Optional[str]] = prop(
        "rbVersion",
        default=None,
        doc="Version of the Rule Builder with which the ruleset is made, for example `v2`.",
    )

    activate: Property[Optional[bool]] = prop(
        default=None,
        doc="True to make the ruleset the active one.",
    )
