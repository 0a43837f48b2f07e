# Generated from spec/schemas/effects/AddFreeItemEffectProps.yaml by `make generate`; do not edit.
"""`AddFreeItemEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AddFreeItemEffectProps(Model):
    """Details of `addFreeItem`: add a free item, with a price of 0, to the customer's cart.

    Contract: spec/schemas/effects/AddFreeItemEffectProps.yaml
    """

    __slots__ = ()

    sku: Property[str] = prop(
        doc="SKU of the free item.",
    )
    """SKU of the free item."""

    name: Property[str] = prop(
        doc="Name of the free item in the rule.",
    )
    """Name of the free item in the rule."""

    desired_quantity: Property[Optional[int]] = prop(
        "desiredQuantity",
        default=None,
        doc="Number of free units the rule asked for, before a limit reduced it.",
    )
    """Number of free units the rule asked for, before a limit reduced it."""
