# Generated from spec/schemas/templates/UpdateBlueprint.yaml by `make generate`; do not edit.
"""`UpdateBlueprint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item_filter_template import CartItemFilterTemplate
    from talon_one.models.catalog_rule import CatalogRule


class UpdateBlueprint(Model):
    """Content to store for a campaign blueprint in place of the present one.

    Contract: spec/schemas/templates/UpdateBlueprint.yaml
    """

    __slots__ = ()

    title: Property[Optional[str]] = prop(
        default=None,
        doc="Name for the blueprint, as campaign builders will see it.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells campaign builders what the blueprint is for.",
    )

    category: Property[Optional[str]] = prop(
        default=None,
        enum=("promotions", "pricing", "loyalty", "custom"),
        doc="Theme the blueprint is filed under; `custom` is for anything that is not about promotions, pricing"
        " or loyalty. One of `promotions`, `pricing`, `loyalty`, `custom`.",
    )

    rules: Property[Optional[list[CatalogRule]]] = prop(
        default=None,
        doc="Rules a campaign shall receive from the blueprint.",
    )

    cart_item_filters: Property[Optional[list[CartItemFilterTemplate]]] = prop(
        "cartItemFilters",
        default=None,
        doc="Filters that pick out cart items and are referred to by the blueprint's rules.",
    )
