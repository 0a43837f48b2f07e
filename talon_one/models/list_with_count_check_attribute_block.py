# Generated from spec/schemas/rules/ListWithCountCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`ListWithCountCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import ListCountOperator


class ListWithCountCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that count how many values a list holds.

    Contract: spec/schemas/rules/ListWithCountCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[ListCountOperator]] = prop(
        default=None,
        enum=("containsAtLeast", "containsExactly"),
        doc="Whether at least `count` of `values` must be found (`containsAtLeast`), or exactly so many "
        "(`containsExactly`). One of `containsAtLeast`, `containsExactly`.",
    )
    """Whether at least `count` of `values` must be found (`containsAtLeast`), or exactly so many
    (`containsExactly`). One of `containsAtLeast`, `containsExactly`.
    """

    values: Property[Any] = prop(
        nullable=True,
        doc="Values to look for in the list. Can be null.",
    )
    """Values to look for in the list. Can be null."""

    count: Property[Any] = prop(
        nullable=True,
        doc="How many of `values` must be found. Can be null.",
    )
    """How many of `values` must be found. Can be null."""
