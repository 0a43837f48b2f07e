# Generated from spec/schemas/effects/SetDiscountPerItemEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerItemEffectProps(Model):
    """Details of `setDiscountPerItem`: subtract an amount from the price of one unit of a cart item. An item
    with a higher quantity gets one effect for each unit.

    Contract: spec/schemas/effects/SetDiscountPerItemEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount in the rule, followed by `#` and the item's position.",
    )
    """Name of the discount in the rule, followed by `#` and the item's position."""

    value: Property[float] = prop(
        doc="Amount to subtract from the price of this unit, in the Application's currency.",
    )
    """Amount to subtract from the price of this unit, in the Application's currency."""

    position: Property[float] = prop(
        doc="Zero-based position of the discounted item in the session's `cartItems`.",
    )
    """Zero-based position of the discounted item in the session's `cartItems`."""

    sub_position: Property[Optional[float]] = prop(
        "subPosition",
        default=None,
        doc="Zero-based number of the discounted unit, for an item with a quantity above one.",
    )
    """Zero-based number of the discounted unit, for an item with a quantity above one."""

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule asked for, before a budget or another limit reduced it to `value`.",
    )
    """Amount the rule asked for, before a budget or another limit reduced it to `value`."""

    scope: Property[Optional[str]] = prop(
        default=None,
        doc="What to subtract the amount from: `price`, `additionalCosts` or, for both together, `itemTotal`.",
    )
    """What to subtract the amount from: `price`, `additionalCosts` or, for both together, `itemTotal`."""

    total_discount: Property[Optional[float]] = prop(
        "totalDiscount",
        default=None,
        doc="Total amount over all items, if this effect is one share of a prorated discount.",
    )
    """Total amount over all items, if this effect is one share of a prorated discount."""

    desired_total_discount: Property[Optional[float]] = prop(
        "desiredTotalDiscount",
        default=None,
        doc="Total amount a prorated discount should have given, before a limit reduced it.",
    )
    """Total amount a prorated discount should have given, before a limit reduced it."""

    bundle_index: Property[Optional[int]] = prop(
        "bundleIndex",
        default=None,
        doc="Which bundle is meant when several were formed from the same definition.",
    )
    """Which bundle is meant when several were formed from the same definition."""

    bundle_name: Property[Optional[str]] = prop(
        "bundleName",
        default=None,
        doc="Name of the bundle definition that grouped the items, if any.",
    )
    """Name of the bundle definition that grouped the items, if any."""

    targeted_item_position: Property[Optional[float]] = prop(
        "targetedItemPosition",
        default=None,
        doc="Zero-based position in `cartItems` of the bundle item from which the discount was calculated.",
    )
    """Zero-based position in `cartItems` of the bundle item from which the discount was calculated."""

    targeted_item_sub_position: Property[Optional[float]] = prop(
        "targetedItemSubPosition",
        default=None,
        doc="Zero-based number of the unit of that bundle item.",
    )
    """Zero-based number of the unit of that bundle item."""

    excluded_from_price_history: Property[Optional[bool]] = prop(
        "excludedFromPriceHistory",
        default=None,
        doc="Whether the discounted price is left out of the price history behind the best prior price.",
    )
    """Whether the discounted price is left out of the price history behind the best prior price."""
