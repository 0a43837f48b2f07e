# Generated from spec/schemas/selectors/ReduceSelectorStep.yaml by `make generate`; do not edit.
"""`ReduceSelectorStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import ReduceOperator


class ReduceSelectorStep(Variant):
    """Turns the list into a single value.

    Contract: spec/schemas/selectors/ReduceSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["reduce"]] = prop(
        default="reduce",
        enum=("reduce",),
        doc="Marks the step as a `reduce`. The only value is `reduce`. Filled in if left out.",
    )
    """Marks the step as a `reduce`. The only value is `reduce`. Filled in if left out."""

    operator: WideProperty[str, ReduceOperator] = prop(
        enum=("max", "min", "sum", "count", "empty"),
        doc="The value: the largest (`max`) or smallest (`min`) entry, their `sum`, their `count`, or whether "
        "there are none (`empty`). One of `max`, `min`, `sum`, `count`, `empty`.",
    )
    """The value: the largest (`max`) or smallest (`min`) entry, their `sum`, their `count`, or whether there are
    none (`empty`). One of `max`, `min`, `sum`, `count`, `empty`.
    """
