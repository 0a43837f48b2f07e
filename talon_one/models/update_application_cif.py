# Generated from spec/schemas/catalogs/UpdateApplicationCIF.yaml by `make generate`; do not edit.
"""`UpdateApplicationCIF`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateApplicationCIF(Model):
    """Data for changing a cart item filter of an Application.

    Contract: spec/schemas/catalogs/UpdateApplicationCIF.yaml
    """

    __slots__ = ()

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

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""
