# Generated from spec/schemas/effects/SetDiscountPerAdditionalCostPerItemEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerAdditionalCostPerItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerAdditionalCostPerItemEffectProps(Model):
    """Details of `setDiscountPerAdditionalCostPerItem`: subtract an amount from one additional cost of a cart
    item.

    Contract: spec/schemas/effects/SetDiscountPerAdditionalCostPerItemEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount in the rule, followed by `#` and the item's position.",
    )
    """Name of the discount in the rule, followed by `#` and the item's position."""

    additional_cost_id: Property[int] = prop(
        "additionalCostId",
        doc="ID of the additional cost (for example shipping) that is discounted.",
    )
    """ID of the additional cost (for example shipping) that is discounted."""

    value: Property[float] = prop(
        doc="Amount to subtract from the item's additional cost, in the Application's currency.",
    )
    """Amount to subtract from the item's additional cost, in the Application's currency."""

    position: Property[float] = prop(
        doc="Zero-based position in `cartItems` of the item whose additional cost is discounted.",
    )
    """Zero-based position in `cartItems` of the item whose additional cost is discounted."""

    sub_position: Property[Optional[float]] = prop(
        "subPosition",
        default=None,
        doc="Zero-based number of the unit of that item, if its quantity is above one.",
    )
    """Zero-based number of the unit of that item, if its quantity is above one."""

    additional_cost: Property[str] = prop(
        "additionalCost",
        doc="Name of the additional cost, as used in the cart item's `additionalCosts`.",
    )
    """Name of the additional cost, as used in the cart item's `additionalCosts`."""

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule asked for, before a budget or another limit reduced it to `value`.",
    )
    """Amount the rule asked for, before a budget or another limit reduced it to `value`."""
