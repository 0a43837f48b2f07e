# Generated from spec/schemas/collections/GetCollectionItems200Response.yaml by `make generate`; do not edit.
"""`GetCollectionItems200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.collection_item import CollectionItem


class GetCollectionItems200Response(Page["CollectionItem"]):
    """A page of the strings in a collection.

    Contract: spec/schemas/collections/GetCollectionItems200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CollectionItem], Sequence[CollectionItem]] = prop(
        doc="Items on this page.",
    )
    """Items on this page."""
