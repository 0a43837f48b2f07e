# Generated from spec/schemas/collections/UpdateCollection.yaml by `make generate`; do not edit.
"""`UpdateCollection`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateCollection(Model):
    """Data for changing an account collection. Its content is replaced through the CSV import instead.

    Contract: spec/schemas/collections/UpdateCollection.yaml
    """

    __slots__ = ()

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the record is for.",
    )

    subscribed_applications_ids: Property[Optional[list[int]]] = prop(
        "subscribedApplicationsIds",
        default=None,
        doc="Internal numbers of the Applications that may use the collection.",
    )
