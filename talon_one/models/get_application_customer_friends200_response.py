# Generated from spec/schemas/customers/GetApplicationCustomerFriends200Response.yaml by `make generate`; do not edit.
"""`GetApplicationCustomerFriends200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_referee import ApplicationReferee


class GetApplicationCustomerFriends200Response(Page["ApplicationReferee"]):
    """A page of the friends a customer has referred in an Application.

    Contract: spec/schemas/customers/GetApplicationCustomerFriends200Response.yaml
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

    data: WideProperty[list[ApplicationReferee], Sequence[ApplicationReferee]] = prop(
        doc="Referred friends on this page, each with the code used; empty if there are none.",
    )
    """Referred friends on this page, each with the code used; empty if there are none."""
