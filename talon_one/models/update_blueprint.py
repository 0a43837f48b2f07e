# Generated from spec/schemas/templates/UpdateBlueprint.yaml by `make generate`; do not edit.
"""`UpdateBlueprint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item_filter_template import CartItemFilterTemplate
    from talon_one.models.catalog_rule import CatalogRule
    from talon_one.types import BlueprintCategory


class UpdateBlueprint(Model):
    """New data of a campaign blueprint, which replaces the current data.

    Contract: spec/schemas/templates/UpdateBlueprint.yaml
    """

    __slots__ = ()

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the blueprint in the Campaign Manager.",
    )
    """Name of the blueprint in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the blueprint is for, in your own words.",
    )
    """What the blueprint is for, in your own words."""

    category: WideProperty[Optional[str], Optional[BlueprintCategory]] = prop(
        default=None,
        enum=("promotions", "pricing", "loyalty", "custom"),
        doc="Category of the blueprint; `custom` is for anything that is not about promotions, pricing or "
        "loyalty. One of `promotions`, `pricing`, `loyalty`, `custom`.",
    )
    """Category of the blueprint; `custom` is for anything that is not about promotions, pricing or loyalty. One
    of `promotions`, `pricing`, `loyalty`, `custom`.
    """

    rules: WideProperty[Optional[list[CatalogRule]], Optional[Sequence[CatalogRule]]] = prop(
        default=None,
        doc="Rules that campaigns get from the blueprint.",
    )
    """Rules that campaigns get from the blueprint."""

    cart_item_filters: WideProperty[Optional[list[CartItemFilterTemplate]], Optional[Sequence[CartItemFilterTemplate]]] = prop(
        "cartItemFilters",
        default=None,
        doc="Filters that select cart items, which the blueprint's rules refer to.",
    )
    """Filters that select cart items, which the blueprint's rules refer to."""
