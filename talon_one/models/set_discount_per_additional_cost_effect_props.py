# Generated from spec/schemas/effects/SetDiscountPerAdditionalCostEffectProps.yaml by `make generate`; do not edit.
"""`SetDiscountPerAdditionalCostEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SetDiscountPerAdditionalCostEffectProps(Model):
    """Details of `setDiscountPerAdditionalCost`: take an amount off one additional cost of the session, such as
    shipping.

    Contract: spec/schemas/effects/SetDiscountPerAdditionalCostEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount from the rule.",
    )

    additional_cost_id: Property[int] = prop(
        "additionalCostId",
        doc="Internal number of the additional cost (for example shipping) that is discounted.",
    )

    additional_cost: Property[str] = prop(
        "additionalCost",
        doc="Name of the additional cost that is discounted, as used in the session's `additionalCosts`.",
    )

    value: Property[float] = prop(
        doc="Amount to take off the additional cost, in the Application's currency.",
    )

    desired_value: Property[Optional[float]] = prop(
        "desiredValue",
        default=None,
        doc="Amount the rule wanted to grant before a budget or other limit reduced it to `value`.",
    )
