# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsAllItemsTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsAllItemsTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class AwardLoyaltyPointsAllItemsTarget(Variant):
    """Gives the points for every item of the cart.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsAllItemsTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["allItems"]] = prop(
        default="allItems",
        enum=("allItems",),
        doc="Marks the target as `allItems` of the cart. The only value is `allItems`. Filled in if left out.",
    )
    """Marks the target as `allItems` of the cart. The only value is `allItems`. Filled in if left out."""
