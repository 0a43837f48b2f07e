# Generated from spec/schemas/catalogs/ListApplicationCartItemFilters200Response.yaml by `make generate`; do not edit.
"""`ListApplicationCartItemFilters200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.application_cif import ApplicationCIF


class ListApplicationCartItemFilters200Response(Model):
    """One page of the filters an Application shares among its campaigns for picking cart items.

    Contract: spec/schemas/catalogs/ListApplicationCartItemFilters200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    data: Property[list[ApplicationCIF]] = prop(
        doc="Cart item filters on this page.",
    )
