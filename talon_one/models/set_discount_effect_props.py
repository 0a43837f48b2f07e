# Generated from spec/schemas/effects/SetDiscountEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountEffectProps(Model):
    """Details of `setDiscount`: subtract an amount from the session total. A discount with the same name
    replaces the earlier one.

    Contract: spec/schemas/effects/SetDiscountEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount in the rule; it identifies the discount in the session.",
    )
    """Name of the discount in the rule; it identifies the discount in the session."""

    value: Property[float] = prop(
        doc="Amount to subtract, in the Application's currency.",
    )
    """Amount to subtract, in the Application's currency."""

    scope: Property[Optional[str]] = prop(
        default=None,
        doc="What to subtract the amount from: `cartItems`, `additionalCosts` or `sessionTotal`. Present only "
        "when cascading discounts are enabled.",
    )
    """What to subtract the amount from: `cartItems`, `additionalCosts` or `sessionTotal`. Present only when
    cascading discounts are enabled.
    """

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule asked for, before a budget or another limit reduced it to `value`.",
    )
    """Amount the rule asked for, before a budget or another limit reduced it to `value`."""
