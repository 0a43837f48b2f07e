# Generated from spec/schemas/stores/ListStores200Response.yaml by `make generate`; do not edit.
"""`ListStores200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.store import Store


class ListStores200Response(Page["Store"]):
    """A page of an Application's stores.

    Contract: spec/schemas/stores/ListStores200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more stores after this page; call again with a higher `skip` to get them. Absent"
        " if you asked for the total.",
    )
    """Whether there are more stores after this page; call again with a higher `skip` to get them. Absent if you
    asked for the total.
    """

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Total number of matching stores, on all pages; absent unless you asked for it.",
    )
    """Total number of matching stores, on all pages; absent unless you asked for it."""

    data: WideProperty[list[Store], Sequence[Store]] = prop(
        doc="Stores on this page.",
    )
    """Stores on this page."""
