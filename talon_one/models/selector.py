# Generated from spec/schemas/selectors/Selector.yaml by `make generate`; do not edit.
"""`Selector`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.selector_step import SelectorStep


class Selector(Model):
    """A named selection of cart items or of values derived from them, which a ruleset's blocks can refer to. Its
    steps run in order, each on the result of the one before.

    Contract: spec/schemas/selectors/Selector.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which blocks refer to the selector.",
    )
    """Name by which blocks refer to the selector."""

    type: WideProperty[str, Literal["selector"]] = prop(
        enum=("selector",),
        doc="Marks the definition as a `selector`. The only value is `selector`.",
    )
    """Marks the definition as a `selector`. The only value is `selector`."""

    source: Property[str] = prop(
        doc="Path of the list that the first step starts from, such as `$Session.CartItems`.",
    )
    """Path of the list that the first step starts from, such as `$Session.CartItems`."""

    steps: WideProperty[list[SelectorStep], Sequence[SelectorStep]] = prop(
        doc="Steps that narrow down or transform the list, in order.",
    )
    """Steps that narrow down or transform the list, in order."""
