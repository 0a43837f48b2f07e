# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsCartTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsCartTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class AwardLoyaltyPointsCartTarget(Variant):
    """Gives the points once for the session as a whole.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsCartTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["cart"]] = prop(
        default="cart",
        enum=("cart",),
        doc="Marks the target as the whole `cart`. The only value is `cart`. Filled in if left out.",
    )
    """Marks the target as the whole `cart`. The only value is `cart`. Filled in if left out."""
