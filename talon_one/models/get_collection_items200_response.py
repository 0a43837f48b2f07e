# Generated from spec/schemas/collections/GetCollectionItems200Response.yaml by `make generate`; do not edit.
"""`GetCollectionItems200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.collection_item import CollectionItem


class GetCollectionItems200Response(Model):
    """A page of the strings stored in a collection.

    Contract: spec/schemas/collections/GetCollectionItems200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    data: Property[list[CollectionItem]] = prop(
        doc="Collection entries on this page.",
    )
