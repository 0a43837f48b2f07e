# Generated from spec/schemas/effects/StrikethroughSetDiscountPerItemMemberEffectProps.yaml by `make generate`; do not edit.
"""`StrikethroughSetDiscountPerItemMemberEffectProps`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class StrikethroughSetDiscountPerItemMemberEffectProps(Variant):
    """Details of the member variant of the strikethrough discount on a catalog item.

    Contract: spec/schemas/effects/StrikethroughSetDiscountPerItemMemberEffectProps.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the discount in the rule.",
    )
    """Name of the discount in the rule."""

    value: Property[Any] = prop(
        nullable=True,
        doc="Discount to show for the catalog item. Can be null.",
    )
    """Discount to show for the catalog item. Can be null."""
