# Generated from spec/schemas/catalogs/ListApplicationCartItemFilters200Response.yaml by `make generate`; do not edit.
"""`ListApplicationCartItemFilters200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_cif import ApplicationCIF


class ListApplicationCartItemFilters200Response(Page["ApplicationCIF"]):
    """A page of the cart item filters that the campaigns of an Application share.

    Contract: spec/schemas/catalogs/ListApplicationCartItemFilters200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[ApplicationCIF], Sequence[ApplicationCIF]] = prop(
        doc="Cart item filters on this page.",
    )
    """Cart item filters on this page."""
