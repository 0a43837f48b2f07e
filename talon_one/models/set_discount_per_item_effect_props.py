# Generated from spec/schemas/effects/SetDiscountPerItemEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerItemEffectProps(Model):
    """Details of `setDiscountPerItem`: take an amount off one unit of a cart item. An item with a higher
    quantity gets one effect per unit.

    Contract: spec/schemas/effects/SetDiscountPerItemEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount from the rule, followed by `#` and the item's position.",
    )

    value: Property[float] = prop(
        doc="Amount to take off this unit, in the Application's currency.",
    )

    position: Property[float] = prop(
        doc="Zero-based place of the discounted item in the session's `cartItems`.",
    )

    sub_position: Property[Optional[float]] = prop(
        "subPosition",
        default=None,
        doc="Which unit of an item with a quantity above one is discounted, counted from zero.",
    )

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule wanted to grant before a budget or other limit reduced it to `value`.",
    )

    scope: Property[Optional[str]] = prop(
        default=None,
        doc="What the amount is taken off: `price`, `additionalCosts` or, for both together, `itemTotal`.",
    )

    total_discount: Property[Optional[float]] = prop(
        "totalDiscount",
        default=None,
        doc="Whole amount given across all items when this effect is one share of a pro rata discount.",
    )

    desired_total_discount: Property[Optional[float]] = prop(
        "desiredTotalDiscount",
        default=None,
        doc="Whole amount a pro rata discount was meant to give before a limit reduced it.",
    )

    bundle_index: Property[Optional[int]] = prop(
        "bundleIndex",
        default=None,
        doc="Which bundle is meant when several were formed from the same definition.",
    )

    bundle_name: Property[Optional[str]] = prop(
        "bundleName",
        default=None,
        doc="Name of the bundle definition that grouped the items; absent outside bundles.",
    )

    targeted_item_position: Property[Optional[float]] = prop(
        "targetedItemPosition",
        default=None,
        doc="Zero-based place in `cartItems` of the bundle item from which the discount was worked out.",
    )

    targeted_item_sub_position: Property[Optional[float]] = prop(
        "targetedItemSubPosition",
        default=None,
        doc="Which unit of that bundle item is meant, counted from zero.",
    )

    excluded_from_price_history: Property[Optional[bool]] = prop(
        "excludedFromPriceHistory",
        default=None,
        doc="True when the discounted price is kept out of the price history behind the best prior price.",
    )
