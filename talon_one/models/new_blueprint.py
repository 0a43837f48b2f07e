# Generated from spec/schemas/templates/NewBlueprint.yaml by `make generate`; do not edit.
"""`NewBlueprint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.cart_item_filter_template import CartItemFilterTemplate
    from talon_one.models.catalog_rule import CatalogRule


class NewBlueprint(Model):
    """Content for a campaign blueprint that is to be created.

    Contract: spec/schemas/templates/NewBlueprint.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
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
        " or loyalty. One of `promotions`, `pricing`, `loyalty`, `custom`. Default of the service: "
        "`custom`.",
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
