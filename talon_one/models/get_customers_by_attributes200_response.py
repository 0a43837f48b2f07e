# Generated from spec/schemas/attributes/GetCustomersByAttributes200Response.yaml by `make generate`; do not edit.
"""`GetCustomersByAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetCustomersByAttributes200Response(Page["CustomerProfile"]):
    """A page of the account's customers found by attribute values or IDs.

    Contract: spec/schemas/attributes/GetCustomersByAttributes200Response.yaml
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

    data: WideProperty[list[CustomerProfile], Sequence[CustomerProfile]] = prop(
        doc="Profiles on this page; empty if none match.",
    )
    """Profiles on this page; empty if none match."""
