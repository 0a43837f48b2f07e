# Generated from spec/schemas/effects/StrikethroughChangedItem.yaml by `make generate`; do not edit.
"""`StrikethroughChangedItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.price_detail import PriceDetail
    from talon_one.models.strikethrough_effect import StrikethroughEffect


class StrikethroughChangedItem(Model):
    """One catalog item in a strikethrough notification, and the effects that now apply to it.

    Contract: spec/schemas/effects/StrikethroughChangedItem.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the event that triggered the evaluation, not of the catalog item.",
    )
    """Internal ID of the event that triggered the evaluation, not of the catalog item."""

    catalog_id: Property[int] = prop(
        "catalogId",
        doc="ID of the cart item catalog that contains the item.",
    )
    """ID of the cart item catalog that contains the item."""

    sku: Property[str] = prop(
        doc="Stock keeping unit (SKU) of the item; use the same value in `cartItems`.",
    )
    """Stock keeping unit (SKU) of the item; use the same value in `cartItems`."""

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the catalog item. At least 1.",
    )
    """Version number of the catalog item. At least 1."""

    price: Property[float] = prop(
        doc="Price of the item before the effects are applied.",
    )
    """Price of the item before the effects are applied."""

    prices: WideProperty[Optional[dict[str, PriceDetail]], Optional[Mapping[str, PriceDetail]]] = prop(
        default=None,
        doc="Prices of the item by name of the price type.",
    )
    """Prices of the item by name of the price type."""

    evaluated_at: Property[datetime] = prop(
        "evaluatedAt",
        doc="Time at which the strikethrough rules were evaluated for the item.",
    )
    """Time at which the strikethrough rules were evaluated for the item."""

    effects: WideProperty[Optional[list[StrikethroughEffect]], Optional[Sequence[StrikethroughEffect]]] = prop(
        default=None,
        doc="Discounts and labels that now apply to the item.",
    )
    """Discounts and labels that now apply to the item."""
