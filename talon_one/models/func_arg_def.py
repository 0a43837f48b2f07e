# Generated from spec/schemas/rules/FuncArgDef.yaml by `make generate`; do not edit.
"""`FuncArgDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ArgumentType


class FuncArgDef(Model):
    """Definition of one argument of a function in Talang, the language of rules.

    Contract: spec/schemas/rules/FuncArgDef.yaml
    """

    __slots__ = ()

    type: WideProperty[str, ArgumentType] = prop(
        enum=("string", "boolean", "number", "time", "(list string)", "(list number)"),
        min_length=1,
        doc="Type of the argument; those starting with `(list` take several values. One of `string`, `boolean`,"
        " `number`, `time`, `(list string)`, `(list number)`. At least 1 character.",
    )
    """Type of the argument; those starting with `(list` take several values. One of `string`, `boolean`,
    `number`, `time`, `(list string)`, `(list number)`. At least 1 character.
    """

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the argument means.",
    )
    """What the argument means."""
