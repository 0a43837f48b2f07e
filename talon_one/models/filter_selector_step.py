# Generated from spec/schemas/selectors/FilterSelectorStep.yaml by `make generate`; do not edit.
"""`FilterSelectorStep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.block import Block


class FilterSelectorStep(Variant):
    """Keeps the items for which a test holds.

    Contract: spec/schemas/selectors/FilterSelectorStep.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["filter"]] = prop(
        default="filter",
        enum=("filter",),
        doc="Marks the step as a `filter`. The only value is `filter`. Filled in if left out.",
    )
    """Marks the step as a `filter`. The only value is `filter`. Filled in if left out."""

    predicate: Property[Block] = prop(
        doc="The test, with `$Item` as each item in turn: a `checkAttribute`, `group` or `passthrough` block.",
    )
    """The test, with `$Item` as each item in turn: a `checkAttribute`, `group` or `passthrough` block."""
