# Generated from spec/schemas/catalogs/Catalog.yaml by `make generate`; do not edit.
"""`Catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Catalog(Model):
    """A cart item catalog: your items with prices and attributes, which Talon.One uses for what a session leaves
    out.

    Contract: spec/schemas/catalogs/Catalog.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the catalog, used in paths.",
    )
    """ID of the catalog, used in paths."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    name: Property[str] = prop(
        doc="Name of the catalog in the Campaign Manager.",
    )
    """Name of the catalog in the Campaign Manager."""

    description: Property[str] = prop(
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the connected Applications; an Application can have only one catalog.",
    )
    """IDs of the connected Applications; an Application can have only one catalog."""

    version: Property[int] = prop(
        doc="Current version number of the catalog.",
    )
    """Current version number of the catalog."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""
