# Generated from spec/schemas/rules/BetweenCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`BetweenCheckAttributeBlock`."""

from __future__ import annotations

from typing import Any, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class BetweenCheckAttributeBlock(Variant):
    """Operator of a `CheckAttributeBlock` that compares with two bounds.

    Contract: spec/schemas/rules/BetweenCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: WideProperty[Optional[str], Optional[Literal["between"]]] = prop(
        default=None,
        enum=("between",),
        doc="Always `between`. The only value is `between`.",
    )
    """Always `between`. The only value is `between`."""

    min: Property[Any] = prop(
        nullable=True,
        doc="Lower bound. Can be null.",
    )
    """Lower bound. Can be null."""

    max: Property[Any] = prop(
        nullable=True,
        doc="Upper bound. Can be null.",
    )
    """Upper bound. Can be null."""
