# Generated from spec/schemas/catalogs/UpdateCatalog.yaml by `make generate`; do not edit.
"""`UpdateCatalog`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateCatalog(Model):
    """Data for changing a cart item catalog's name, description or connections.

    Contract: spec/schemas/catalogs/UpdateCatalog.yaml
    """

    __slots__ = ()

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="New name of the catalog in the Campaign Manager.",
    )
    """New name of the catalog in the Campaign Manager."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications to connect; an Application can have only one catalog.",
    )
    """IDs of the Applications to connect; an Application can have only one catalog."""
