# Generated from spec/schemas/effects/RollbackDiscountEffectProps.yaml by `make generate`; do not edit.
"""`RollbackDiscountEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RollbackDiscountEffectProps(Model):
    """Details of `rollbackDiscount`: a discount granted earlier was rolled back by a cancellation, return or
    reopening.

    Contract: spec/schemas/effects/RollbackDiscountEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount, as in the original discount effect.",
    )
    """Name of the discount, as in the original discount effect."""

    value: Property[float] = prop(
        doc="Amount of the discount that was rolled back, in the Application's currency.",
    )
    """Amount of the discount that was rolled back, in the Application's currency."""

    cart_item_position: Property[Optional[float]] = prop(
        "cartItemPosition",
        default=None,
        doc="Zero-based position in `cartItems` of the item whose discount was rolled back; absent for session "
        "discounts.",
    )
    """Zero-based position in `cartItems` of the item whose discount was rolled back; absent for session
    discounts.
    """

    cart_item_sub_position: Property[Optional[float]] = prop(
        "cartItemSubPosition",
        default=None,
        doc="Zero-based number of the unit of that item, if its quantity is above one.",
    )
    """Zero-based number of the unit of that item, if its quantity is above one."""

    additional_cost_id: Property[Optional[int]] = prop(
        "additionalCostId",
        default=None,
        doc="ID of the additional cost whose discount was rolled back, if any.",
    )
    """ID of the additional cost whose discount was rolled back, if any."""

    additional_cost: Property[Optional[str]] = prop(
        "additionalCost",
        default=None,
        doc="Name of the additional cost whose discount was rolled back, if any.",
    )
    """Name of the additional cost whose discount was rolled back, if any."""

    scope: Property[Optional[str]] = prop(
        default=None,
        doc="What the discount applied to: `cartItems`, `additionalCosts` or `sessionTotal` for a session; "
        "`price`, `additionalCosts` or `itemTotal` for an item.",
    )
    """What the discount applied to: `cartItems`, `additionalCosts` or `sessionTotal` for a session; `price`,
    `additionalCosts` or `itemTotal` for an item.
    """
