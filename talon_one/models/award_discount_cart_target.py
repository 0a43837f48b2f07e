# Generated from spec/schemas/rules/AwardDiscountCartTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountCartTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class AwardDiscountCartTarget(Variant):
    """Takes the discount off the session as a whole; the effect is `setDiscount`.

    Contract: spec/schemas/rules/AwardDiscountCartTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["cart"]] = prop(
        default="cart",
        enum=("cart",),
        doc="Marks the target as the whole `cart`. The only value is `cart`. Filled in if left out.",
    )
    """Marks the target as the whole `cart`. The only value is `cart`. Filled in if left out."""
