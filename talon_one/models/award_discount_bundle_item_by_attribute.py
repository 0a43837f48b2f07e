# Generated from spec/schemas/rules/AwardDiscountBundleItemByAttribute.yaml by `make generate`; do not edit.
"""`AwardDiscountBundleItemByAttribute`."""

from __future__ import annotations

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class AwardDiscountBundleItemByAttribute(Variant):
    """Picks the item of a bundle that has the highest or lowest value of an attribute.

    Contract: spec/schemas/rules/AwardDiscountBundleItemByAttribute.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        default="byAttribute",
        enum=("byAttribute",),
        doc="Marks that the item is picked `byAttribute`. The only value is `byAttribute`. Filled in if left "
        "out.",
    )

    attribute: Property[str] = prop(
        doc="Attribute to compare the items by, in double braces, such as `{{$Item.Price}}`.",
    )

    direction: Property[str] = prop(
        enum=("highest", "lowest"),
        doc="Which end of the ranking is picked: the `highest` or the `lowest` value. One of `highest`, "
        "`lowest`.",
    )
