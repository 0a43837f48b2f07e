# Generated from spec/schemas/stores/ListStores200Response.yaml by `make generate`; do not edit.
"""`ListStores200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.store import Store


class ListStores200Response(Model):
    """One page of an Application's stores.

    Contract: spec/schemas/stores/ListStores200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="True when stores remain after this page; raise `skip` to read on. Absent when the total is "
        "reported instead.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Count of all stores that match the request, on every page together; absent unless the total was "
        "asked for.",
    )

    data: Property[list[Store]] = prop(
        doc="Stores on this page.",
    )
