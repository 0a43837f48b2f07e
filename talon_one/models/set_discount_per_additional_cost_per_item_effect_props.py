# Generated from spec/schemas/effects/SetDiscountPerAdditionalCostPerItemEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerAdditionalCostPerItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerAdditionalCostPerItemEffectProps(Model):
    """Details of `setDiscountPerAdditionalCostPerItem`: take an amount off one additional cost of a single cart
    item.

    Contract: spec/schemas/effects/SetDiscountPerAdditionalCostPerItemEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount from the rule, followed by `#` and the item's position.",
    )

    additional_cost_id: Property[int] = prop(
        "additionalCostId",
        doc="Internal number of the additional cost (for example shipping) that is discounted.",
    )

    value: Property[float] = prop(
        doc="Amount to take off the item's additional cost, in the Application's currency.",
    )

    position: Property[float] = prop(
        doc="Zero-based place in `cartItems` of the item whose additional cost is discounted.",
    )

    sub_position: Property[Optional[float]] = prop(
        "subPosition",
        default=None,
        doc="Which unit of that item is meant, counted from zero, when its quantity is above one.",
    )

    additional_cost: Property[str] = prop(
        "additionalCost",
        doc="Name of the additional cost that is discounted, as used in the cart item's `additionalCosts`.",
    )

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule wanted to grant before a budget or other limit reduced it to `value`.",
    )
