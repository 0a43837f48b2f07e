# Generated from spec/schemas/collections/UpdateCollection.yaml by `make generate`; do not edit.
"""`UpdateCollection`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class UpdateCollection(Model):
    """Data for changing an account-level collection. To replace its items, import a CSV file.

    Contract: spec/schemas/collections/UpdateCollection.yaml
    """

    __slots__ = ()

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    subscribed_applications_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="IDs of the Applications that can use the collection.",
    )
    """IDs of the Applications that can use the collection."""
