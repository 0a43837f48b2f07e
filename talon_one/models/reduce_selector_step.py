# Generated from spec/schemas/selectors/ReduceSelectorStep.yaml by `make generate`; do not edit.
"""`ReduceSelectorStep`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class ReduceSelectorStep(Variant):
    """Turns the list into a single value.

    Contract: spec/schemas/selectors/ReduceSelectorStep.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        default="reduce",
        enum=("reduce",),
        doc="Marks the step as a `reduce`. The only value is `reduce`. Filled in if left out.",
    )

    operator: Property[str] = prop(
        enum=("max", "min", "sum", "count", "empty"),
        doc="The value: the largest (`max`) or smallest (`min`) entry, their `sum`, their `count`, or whether "
        "there are none (`empty`). One of `max`, `min`, `sum`, `count`, `empty`.",
    )
