# Generated from spec/schemas/rules/ListCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`ListCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import ListOperator


class ListCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that compare a list with other values.

    Contract: spec/schemas/rules/ListCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[ListOperator]] = prop(
        default=None,
        enum=("containsOneOf", "containsNoneOf", "containsAllOf"),
        doc="Whether the list must hold at least one of `values` (`containsOneOf`), none (`containsNoneOf`) or "
        "all (`containsAllOf`). One of `containsOneOf`, `containsNoneOf`, `containsAllOf`.",
    )
    """Whether the list must hold at least one of `values` (`containsOneOf`), none (`containsNoneOf`) or all
    (`containsAllOf`). One of `containsOneOf`, `containsNoneOf`, `containsAllOf`.
    """

    values: Property[Any] = prop(
        nullable=True,
        doc="Values to look for in the list. Can be null.",
    )
    """Values to look for in the list. Can be null."""
