# Generated from spec/schemas/effects/StrikethroughSetDiscountPerItemMemberEffectProps.yaml by `make generate`; do not edit.
"""`StrikethroughSetDiscountPerItemMemberEffectProps`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class StrikethroughSetDiscountPerItemMemberEffectProps(Model):
    """Details of the member variant of the strikethrough discount on a catalog item.

    Contract: spec/schemas/effects/StrikethroughSetDiscountPerItemMemberEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount from the rule.",
    )

    value: Property[Any] = prop(
        nullable=True,
        doc="Discount to show for the catalog item. May be null.",
    )
