# Generated from spec/schemas/selectors/SortSelectorStep.yaml by `make generate`; do not edit.
"""`SortSelectorStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.sort_selector_step_field import SortSelectorStepField


class SortSelectorStep(Variant):
    """Sorts the items.

    Contract: spec/schemas/selectors/SortSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["sort"]] = prop(
        default="sort",
        enum=("sort",),
        doc="Marks the step as a `sort`. The only value is `sort`. Filled in if left out.",
    )
    """Marks the step as a `sort`. The only value is `sort`. Filled in if left out."""

    fields: WideProperty[list[SortSelectorStepField], Sequence[SortSelectorStepField]] = prop(
        doc="What to sort by; later entries order items that are equal by the earlier ones.",
    )
    """What to sort by; later entries order items that are equal by the earlier ones."""
