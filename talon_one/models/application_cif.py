# Generated from spec/schemas/catalogs/ApplicationCIF.yaml by `make generate`; do not edit.
"""`ApplicationCIF`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationCIF(Model):
    """A cart item filter of an Application, which the rules of its campaigns can share to select items.

    Contract: spec/schemas/catalogs/ApplicationCIF.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the Application cart item filter.",
    )
    """ID of the Application cart item filter."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    name: Property[str] = prop(
        doc="Name by which rules refer to the filter.",
    )
    """Name by which rules refer to the filter."""

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

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the record belongs to.",
    )
    """ID of the Application the record belongs to."""
