# Generated from spec/schemas/sessions/AdditionalCost.yaml by `make generate`; do not edit.
"""`AdditionalCost`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AdditionalCost(Model):
    """Amount of one extra charge, such as shipping, on a session or a cart item.

    Contract: spec/schemas/sessions/AdditionalCost.yaml
    """

    __slots__ = ()

    price: Property[float] = prop(
        doc="Amount of the charge in the Application's currency, before discounts.",
    )
    """Amount of the charge in the Application's currency, before discounts."""
