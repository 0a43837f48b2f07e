# Generated from spec/schemas/templates/Blueprint.yaml by `make generate`; do not edit.
"""`Blueprint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.cart_item_filter_template import CartItemFilterTemplate
    from talon_one.models.catalog_rule import CatalogRule


class Blueprint(Model):
    """A reusable set of rules and cart item filters that serves as a starting point for building campaigns in an
    Application.

    Contract: spec/schemas/templates/Blueprint.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number that identifies the blueprint in the account.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the blueprint is kept for.",
    )

    title: Property[str] = prop(
        doc="Name of the blueprint, as campaign builders see it.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells campaign builders what the blueprint is for.",
    )

    category: Property[str] = prop(
        enum=("promotions", "pricing", "loyalty", "custom"),
        doc="Theme the blueprint is filed under; `custom` is for anything that is not about promotions, pricing"
        " or loyalty. One of `promotions`, `pricing`, `loyalty`, `custom`.",
    )

    source: Property[str] = prop(
        enum=("custom", "default"),
        doc="Where the blueprint comes from: `custom` was made in your account, `default` is supplied by "
        "Talon.One. One of `custom`, `default`.",
    )

    rules: Property[list[CatalogRule]] = prop(
        doc="Rules a campaign receives from the blueprint.",
    )

    cart_item_filters: Property[list[CartItemFilterTemplate]] = prop(
        "cartItemFilters",
        doc="Filters that pick out cart items and are referred to by the blueprint's rules.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the last change to the record, kept by the service.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the record last.",
    )
