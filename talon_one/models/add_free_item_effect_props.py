# Generated from spec/schemas/effects/AddFreeItemEffectProps.yaml by `make generate`; do not edit.
"""`AddFreeItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AddFreeItemEffectProps(Model):
    """Details of `addFreeItem`: put a free item into the customer's cart.

    Contract: spec/schemas/effects/AddFreeItemEffectProps.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="Stock keeping unit of the item to give away.",
    )

    name: Property[str] = prop(
        doc="Name of the free item, as written in the rule.",
    )

    desired_quantity: Property[Optional[int]] = prop(
        "desiredQuantity",
        default=None,
        doc="Number of free units the rule wanted to give before a limit reduced it.",
    )
