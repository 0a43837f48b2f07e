# Generated from spec/schemas/rules/AwardDiscountBundleItemByIndex.yaml by `make generate`; do not edit.
"""`AwardDiscountBundleItemByIndex`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardDiscountBundleItemByIndex(Variant):
    """Picks an item of a bundle by its place in it.

    Contract: spec/schemas/rules/AwardDiscountBundleItemByIndex.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["byIndex"]] = prop(
        default="byIndex",
        enum=("byIndex",),
        doc="Marks that the item is picked `byIndex`. The only value is `byIndex`. Filled in if left out.",
    )
    """Marks that the item is picked `byIndex`. The only value is `byIndex`. Filled in if left out."""

    value: Property[int] = prop(
        doc="Index of the item in the bundle.",
    )
    """Index of the item in the bundle."""
