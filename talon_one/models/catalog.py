# Generated from spec/schemas/catalogs/Catalog.yaml by `make generate`; do not edit.
"""`Catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Catalog(Model):
    """A cart item catalog: your items with price and attributes, from which Talon.One fills in what a session
    leaves out.

    Contract: spec/schemas/catalogs/Catalog.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the catalog, needed in the path when syncing it or listing its items.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    name: Property[str] = prop(
        doc="Name of the catalog as shown in the Campaign Manager.",
    )

    description: Property[str] = prop(
        doc="Free text that tells colleagues what the record is for.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the connected Applications; an Application can have only one catalog.",
    )

    version: Property[int] = prop(
        doc="Current version number of the catalog.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )
