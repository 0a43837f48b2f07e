# Generated from spec/schemas/rules/AwardDiscountAllItemsTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountAllItemsTarget`."""

from __future__ import annotations

from typing import Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardDiscountAllItemsTarget(Variant):
    """Takes the discount off every item of the cart, with one `setDiscountPerItem` effect for each unit.

    Contract: spec/schemas/rules/AwardDiscountAllItemsTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["allItems"]] = prop(
        default="allItems",
        enum=("allItems",),
        doc="Marks the target as `allItems` of the cart. The only value is `allItems`. Filled in if left out.",
    )
    """Marks the target as `allItems` of the cart. The only value is `allItems`. Filled in if left out."""

    prorated: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether one amount is spread over the targeted items. Otherwise each item gets the full amount.",
    )
    """Whether one amount is spread over the targeted items. Otherwise each item gets the full amount."""
