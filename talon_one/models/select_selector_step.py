# Generated from spec/schemas/selectors/SelectSelectorStep.yaml by `make generate`; do not edit.
"""`SelectSelectorStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Union

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import SelectEnd, SelectOperator


class SelectSelectorStep(Variant):
    """Picks items by their place in the list.

    Contract: spec/schemas/selectors/SelectSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["select"]] = prop(
        default="select",
        enum=("select",),
        doc="Marks the step as a `select`. The only value is `select`. Filled in if left out.",
    )
    """Marks the step as a `select`. The only value is `select`. Filled in if left out."""

    operator: WideProperty[str, SelectOperator] = prop(
        enum=("many", "between", "one"),
        doc="How items are picked: the first or last `count` (`many`), those from one index up to another "
        "(`between`), or a single one (`one`). One of `many`, `between`, `one`.",
    )
    """How items are picked: the first or last `count` (`many`), those from one index up to another (`between`),
    or a single one (`one`). One of `many`, `between`, `one`.
    """

    from_: WideProperty[Optional[Union[int, str]], Optional[Union[int, SelectEnd]]] = prop(
        "from",
        default=None,
        enum=("start", "end"),
        doc="For `many`, the end of the list to count from, `start` or `end`; for `between`, the index of the "
        "first item. One of `start`, `end`.",
    )
    """For `many`, the end of the list to count from, `start` or `end`; for `between`, the index of the first
    item. One of `start`, `end`.
    """

    to: Property[Optional[int]] = prop(
        default=None,
        doc="For `between`, the index at which to stop; the item there is not included.",
    )
    """For `between`, the index at which to stop; the item there is not included."""

    count: Property[Optional[int]] = prop(
        default=None,
        doc="For `many`, how many items to pick.",
    )
    """For `many`, how many items to pick."""

    index: Property[Optional[int]] = prop(
        default=None,
        doc="For `one`, the index of the item.",
    )
    """For `one`, the index of the item."""

    partial: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether fewer items than asked for are accepted when the list is too short.",
    )
    """Whether fewer items than asked for are accepted when the list is too short."""
