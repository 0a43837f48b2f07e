# Generated from spec/schemas/rules/FunctionDef.yaml by `make generate`; do not edit.
"""`FunctionDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.func_arg_def import FuncArgDef


class FunctionDef(Model):
    """A function that rule expressions in an Application can call.

    Contract: spec/schemas/rules/FunctionDef.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name by which rule expressions call the function. At least 1 character.",
    )
    """Name by which rule expressions call the function. At least 1 character."""

    type: Property[str] = prop(
        doc="Type of value the function returns.",
    )
    """Type of value the function returns."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the function does.",
    )
    """What the function does."""

    help: Property[Optional[str]] = prop(
        default=None,
        doc="Longer help text for the Rule Builder.",
    )
    """Longer help text for the Rule Builder."""

    args: WideProperty[list[FuncArgDef], Sequence[FuncArgDef]] = prop(
        doc="Arguments the function takes, in order.",
    )
    """Arguments the function takes, in order."""
