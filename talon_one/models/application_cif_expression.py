# Generated from spec/schemas/catalogs/ApplicationCIFExpression.yaml by `make generate`; do not edit.
"""`ApplicationCIFExpression`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationCIFExpression(Model):
    """One stored version of the logic of an Application cart item filter.

    Contract: spec/schemas/catalogs/ApplicationCIFExpression.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the filter expression.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    cart_item_filter_id: Property[Optional[int]] = prop(
        "cartItemFilterId",
        default=None,
        doc="Internal number of the Application cart item filter this expression belongs to.",
    )

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    expression: Property[Optional[list[Any]]] = prop(
        default=None,
        doc="The filter's logic as a nested list in the rule engine's expression language.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the record belongs to.",
    )
