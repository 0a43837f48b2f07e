# Generated from spec/schemas/collections/NewCollection.yaml by `make generate`; do not edit.
"""`NewCollection`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewCollection(Model):
    """Data for creating an empty collection in the account.

    Contract: spec/schemas/collections/NewCollection.yaml
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

    name: Property[str] = prop(
        min_length=1,
        pattern="^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$",
        doc="Name by which rules refer to the collection; it must not be in use. At least 1 character. Must "
        "match `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.",
    )
    """Name by which rules refer to the collection; it must not be in use. At least 1 character. Must match
    `^[^\\x00-\\x1f\\x7f\\s][^\\x00-\\x1f\\x7f]*$`.
    """
