# Generated from spec/schemas/effects/StrikethroughSetDiscountPerItemEffectProps.yaml by `make generate`; do not edit.
"""`StrikethroughSetDiscountPerItemEffectProps`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class StrikethroughSetDiscountPerItemEffectProps(Variant):
    """Details of a strikethrough effect that discounts a catalog item.

    Contract: spec/schemas/effects/StrikethroughSetDiscountPerItemEffectProps.yaml
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

    excluded_from_price_history: Property[Optional[bool]] = prop(
        "excludedFromPriceHistory",
        default=None,
        doc="Whether the discounted price is left out of the price history behind the best prior price.",
    )
    """Whether the discounted price is left out of the price history behind the best prior price."""
