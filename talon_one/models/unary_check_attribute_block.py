# Generated from spec/schemas/rules/UnaryCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`UnaryCheckAttributeBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import UnaryOperator


class UnaryCheckAttributeBlock(Variant):
    """Operators of a `CheckAttributeBlock` that need no value to compare with.

    Contract: spec/schemas/rules/UnaryCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[UnaryOperator]] = prop(
        default=None,
        enum=("empty", "not(empty)", "exists", "not(exists)", "isTrue", "isFalse"),
        doc="What must be so: the attribute is `empty`, it `exists` (is set), or is true (`isTrue`) or false "
        "(`isFalse`). One of `empty`, `not(empty)`, `exists`, `not(exists)`, `isTrue`, `isFalse`.",
    )
    """What must be so: the attribute is `empty`, it `exists` (is set), or is true (`isTrue`) or false
    (`isFalse`). One of `empty`, `not(empty)`, `exists`, `not(exists)`, `isTrue`, `isFalse`.
    """
