# Generated from spec/schemas/collections/ListAccountCollections200Response.yaml by `make generate`; do not edit.
"""`ListAccountCollections200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.collection_without_payload import CollectionWithoutPayload


class ListAccountCollections200Response(Model):
    """A page of collections, without their content. It tells either the total or whether more follow, as asked
    by `withTotalResultSize`.

    Contract: spec/schemas/collections/ListAccountCollections200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Count of all records that match the request, on every page together.",
    )

    data: Property[list[CollectionWithoutPayload]] = prop(
        doc="Collections on this page.",
    )
