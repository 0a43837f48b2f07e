# Generated from spec/schemas/selectors/SelectSelectorStep.yaml by `make generate`; do not edit.
"""`SelectSelectorStep`."""

from __future__ import annotations

from typing import Optional, Union

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class SelectSelectorStep(Variant):
    """Picks items by their place in the list.

    Contract: spec/schemas/selectors/SelectSelectorStep.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        default="select",
        enum=("select",),
        doc="Marks the step as a `select`. The only value is `select`. Filled in if left out.",
    )

    operator: Property[str] = prop(
        enum=("many", "between", "one"),
        doc="How items are picked: the first or last `count` (`many`), those from one index up to another "
        "(`between`), or a single one (`one`). One of `many`, `between`, `one`.",
    )

    from_: Property[Optional[Union[int, str]]] = prop(
        "from",
        default=None,
        enum=("start", "end"),
        doc="For `many`, the end of the list to count from, `start` or `end`; for `between`, the index of the "
        "first item. One of `start`, `end`.",
    )

    to: Property[Optional[int]] = prop(
        default=None,
        doc="For `between`, the index at which to stop; the item there is not included.",
    )

    count: Property[Optional[int]] = prop(
        default=None,
        doc="For `many`, how many items to pick.",
    )

    index: Property[Optional[int]] = prop(
        default=None,
        doc="For `one`, the index of the item.",
    )

    partial: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether fewer items than asked for are accepted when the list is too short.",
    )
