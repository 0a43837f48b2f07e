# Generated from spec/schemas/attributes/GetApplicationCustomersByAttributes200Response.yaml by `make generate`; do not edit.
"""`GetApplicationCustomersByAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_customer import ApplicationCustomer


class GetApplicationCustomersByAttributes200Response(Page["ApplicationCustomer"]):
    """A page of an Application's customers found by attribute values or IDs.

    Contract: spec/schemas/attributes/GetApplicationCustomersByAttributes200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether there are more records after this page; absent if the request set `withTotalResultSize`.",
    )
    """Whether there are more records after this page; absent if the request set `withTotalResultSize`."""

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Total number of matching records, on all pages; present if the request set `withTotalResultSize`.",
    )
    """Total number of matching records, on all pages; present if the request set `withTotalResultSize`."""

    data: WideProperty[list[ApplicationCustomer], Sequence[ApplicationCustomer]] = prop(
        doc="Customers on this page; empty if none match.",
    )
    """Customers on this page; empty if none match."""
