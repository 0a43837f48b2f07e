# Generated from spec/schemas/catalogs/ListCatalogItems200Response.yaml by `make generate`; do not edit.
"""`ListCatalogItems200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.catalog_item import CatalogItem


class ListCatalogItems200Response(Page["CatalogItem"]):
    """A page of items in a cart item catalog. Depending on `withTotalResultSize`, it contains the total number
    or says whether there are more.

    Contract: spec/schemas/catalogs/ListCatalogItems200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[CatalogItem], Sequence[CatalogItem]] = prop(
        doc="Catalog items on this page.",
    )
    """Catalog items on this page."""
