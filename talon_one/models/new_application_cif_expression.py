# Generated from spec/schemas/catalogs/NewApplicationCIFExpression.yaml by `make generate`; do not edit.
"""`NewApplicationCIFExpression`."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewApplicationCIFExpression(Model):
    """Data for saving a version of the expression of an Application cart item filter.

    Contract: spec/schemas/catalogs/NewApplicationCIFExpression.yaml
    """

    __slots__ = ()

    cart_item_filter_id: Property[Optional[int]] = prop(
        "cartItemFilterId",
        default=None,
        doc="ID of the Application cart item filter this expression belongs to.",
    )
    """ID of the Application cart item filter this expression belongs to."""

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    expression: WideProperty[Optional[list[Any]], Optional[Sequence[Any]]] = prop(
        default=None,
        doc="The filter's expression, as a nested list in Talang, the language of rules.",
    )
    """The filter's expression, as a nested list in Talang, the language of rules."""
