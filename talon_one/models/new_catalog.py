# Generated from spec/schemas/catalogs/NewCatalog.yaml by `make generate`; do not edit.
"""`NewCatalog`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewCatalog(Model):
    """Data for creating a cart item catalog.

    Contract: spec/schemas/catalogs/NewCatalog.yaml
    """

    __slots__ = ()

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
        doc="IDs of the Applications to connect; an Application can have only one catalog.",
    )
    """IDs of the Applications to connect; an Application can have only one catalog."""
