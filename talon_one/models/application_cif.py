# Generated from spec/schemas/catalogs/ApplicationCIF.yaml by `make generate`; do not edit.
"""`ApplicationCIF`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ApplicationCIF(Model):
    """A cart item filter of an Application, which several of its campaigns can share to pick items in rules.

    Contract: spec/schemas/catalogs/ApplicationCIF.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the Application cart item filter.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    name: Property[str] = prop(
        doc="Name by which rules refer to the filter.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    active_expression_id: Property[Optional[int]] = prop(
        "activeExpressionId",
        default=None,
        doc="Internal number of the filter expression currently in use.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the record last.",
    )

    created_by: Property[Optional[int]] = prop(
        "createdBy",
        default=None,
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    modified: Property[Optional[datetime]] = prop(
        default=None,
        doc="Moment of the last change to the record, kept by the service.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the record belongs to.",
    )
