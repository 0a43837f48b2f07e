# Generated from spec/schemas/rules/AwardDiscountBundleItemByAttribute.yaml by `make generate`; do not edit.
"""`AwardDiscountBundleItemByAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import RankingEnd


class AwardDiscountBundleItemByAttribute(Variant):
    """Picks the item of a bundle that has the highest or lowest value of an attribute.

    Contract: spec/schemas/rules/AwardDiscountBundleItemByAttribute.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["byAttribute"]] = prop(
        default="byAttribute",
        enum=("byAttribute",),
        doc="Marks that the item is picked `byAttribute`. The only value is `byAttribute`. Filled in if left "
        "out.",
    )
    """Marks that the item is picked `byAttribute`. The only value is `byAttribute`. Filled in if left out."""

    attribute: Property[str] = prop(
        doc="Attribute to compare the items by, in double braces, such as `{{$Item.Price}}`.",
    )
    """Attribute to compare the items by, in double braces, such as `{{$Item.Price}}`."""

    direction: WideProperty[str, RankingEnd] = prop(
        enum=("highest", "lowest"),
        doc="Which end of the ranking is picked: the `highest` or the `lowest` value. One of `highest`, "
        "`lowest`.",
    )
    """Which end of the ranking is picked: the `highest` or the `lowest` value. One of `highest`, `lowest`."""
