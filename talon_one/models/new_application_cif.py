# Generated from spec/schemas/catalogs/NewApplicationCIF.yaml by `make generate`; do not edit.
"""`NewApplicationCIF`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class NewApplicationCIF(Model):
    """Data for creating a cart item filter in an Application.

    Contract: spec/schemas/catalogs/NewApplicationCIF.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which rules will refer to the filter.",
    )
    """Name by which rules will refer to the filter."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    active_expression_id: Property[Optional[int]] = prop(
        "activeExpressionId",
        default=None,
        doc="ID of the filter expression currently in use.",
    )
    """ID of the filter expression currently in use."""

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="ID of the Campaign Manager user who last changed the record.",
    )
    """ID of the Campaign Manager user who last changed the record."""

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""
