# Generated from spec/schemas/catalogs/ApplicationCIFExpression.yaml by `make generate`; do not edit.
"""`ApplicationCIFExpression`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationCIFExpression(Model):
    """One saved version of the expression of an Application cart item filter.

    Contract: spec/schemas/catalogs/ApplicationCIFExpression.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the filter expression.",
    )
    """ID of the filter expression."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

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

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the record belongs to.",
    )
    """ID of the Application the record belongs to."""
