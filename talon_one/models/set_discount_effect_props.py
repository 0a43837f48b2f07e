# Generated from spec/schemas/effects/SetDiscountEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountEffectProps(Model):
    """Details of `setDiscount`: take an amount off the session. A discount of the same name replaces the earlier
    one.

    Contract: spec/schemas/effects/SetDiscountEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount from the rule; it identifies the discount within the session.",
    )

    value: Property[float] = prop(
        doc="Amount to take off, in the Application's currency.",
    )

    scope: Property[Optional[str]] = prop(
        default=None,
        doc="What the amount is taken off: `cartItems`, `additionalCosts` or `sessionTotal`. Given only when "
        "cascading discounts are on.",
    )

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule wanted to grant before a budget or other limit reduced it to `value`.",
    )
