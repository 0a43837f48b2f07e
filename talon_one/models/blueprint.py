# Generated from spec/schemas/templates/Blueprint.yaml by `make generate`; do not edit.
"""`Blueprint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.cart_item_filter_template import CartItemFilterTemplate
    from talon_one.models.catalog_rule import CatalogRule
    from talon_one.types import BlueprintCategory, BlueprintSource


class Blueprint(Model):
    """A reusable set of rules and cart item filters for creating campaigns in an Application.

    Contract: spec/schemas/templates/Blueprint.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the blueprint.",
    )
    """ID of the blueprint."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the blueprint belongs to.",
    )
    """ID of the Application the blueprint belongs to."""

    title: Property[str] = prop(
        doc="Name of the blueprint in the Campaign Manager.",
    )
    """Name of the blueprint in the Campaign Manager."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the blueprint is for, in your own words.",
    )
    """What the blueprint is for, in your own words."""

    category: WideProperty[str, BlueprintCategory] = prop(
        enum=("promotions", "pricing", "loyalty", "custom"),
        doc="Category of the blueprint; `custom` is for anything that is not about promotions, pricing or "
        "loyalty. One of `promotions`, `pricing`, `loyalty`, `custom`.",
    )
    """Category of the blueprint; `custom` is for anything that is not about promotions, pricing or loyalty. One
    of `promotions`, `pricing`, `loyalty`, `custom`.
    """

    source: WideProperty[str, BlueprintSource] = prop(
        enum=("custom", "default"),
        doc="Where the blueprint comes from: `custom` (made in your account) or `default` (supplied by "
        "Talon.One). One of `custom`, `default`.",
    )
    """Where the blueprint comes from: `custom` (made in your account) or `default` (supplied by Talon.One). One
    of `custom`, `default`.
    """

    rules: WideProperty[list[CatalogRule], Sequence[CatalogRule]] = prop(
        doc="Rules that campaigns get from the blueprint.",
    )
    """Rules that campaigns get from the blueprint."""

    cart_item_filters: WideProperty[list[CartItemFilterTemplate], Sequence[CartItemFilterTemplate]] = prop(
        "cartItemFilters",
        doc="Filters that select cart items, which the blueprint's rules refer to.",
    )
    """Filters that select cart items, which the blueprint's rules refer to."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="ID of the Campaign Manager user who last changed the record.",
    )
    """ID of the Campaign Manager user who last changed the record."""
