# Generated from spec/schemas/effects/SetDiscountPerAdditionalCostEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerAdditionalCostEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerAdditionalCostEffectProps(Model):
    """Details of `setDiscountPerAdditionalCost`: subtract an amount from one additional cost of the session,
    such as shipping.

    Contract: spec/schemas/effects/SetDiscountPerAdditionalCostEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount in the rule.",
    )
    """Name of the discount in the rule."""

    additional_cost_id: Property[int] = prop(
        "additionalCostId",
        doc="ID of the additional cost (for example shipping) that is discounted.",
    )
    """ID of the additional cost (for example shipping) that is discounted."""

    additional_cost: Property[str] = prop(
        "additionalCost",
        doc="Name of the additional cost, as used in the session's `additionalCosts`.",
    )
    """Name of the additional cost, as used in the session's `additionalCosts`."""

    value: Property[float] = prop(
        doc="Amount to subtract from the additional cost, in the Application's currency.",
    )
    """Amount to subtract from the additional cost, in the Application's currency."""

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule asked for, before a budget or another limit reduced it to `value`.",
    )
    """Amount the rule asked for, before a budget or another limit reduced it to `value`."""
