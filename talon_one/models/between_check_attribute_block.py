# Generated from spec/schemas/rules/BetweenCheckAttributeBlock.yaml by `make generate`; do not edit.
"""`BetweenCheckAttributeBlock`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class BetweenCheckAttributeBlock(Variant):
    """Operator of a `CheckAttributeBlock` that compares with two bounds.

    Contract: spec/schemas/rules/BetweenCheckAttributeBlock.yaml
    """

    __slots__ = ()

    operator: Property[Optional[str]] = prop(
        default=None,
        enum=("between",),
        doc="Always `between`. The only value is `between`.",
    )

    min: Property[Any] = prop(
        nullable=True,
        doc="Lower bound. Can be null.",
    )

    max: Property[Any] = prop(
        nullable=True,
        doc="Upper bound. Can be null.",
    )
