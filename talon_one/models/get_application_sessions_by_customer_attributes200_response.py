# Generated from spec/schemas/sessions/GetApplicationSessionsByCustomerAttributes200Response.yaml by `make generate`; do not edit.
"""`GetApplicationSessionsByCustomerAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_session import ApplicationSession


class GetApplicationSessionsByCustomerAttributes200Response(Page["ApplicationSession"]):
    """A page of an Application's sessions whose customers have certain attributes.

    Contract: spec/schemas/sessions/GetApplicationSessionsByCustomerAttributes200Response.yaml
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

    data: WideProperty[list[ApplicationSession], Sequence[ApplicationSession]] = prop(
        doc="Sessions on this page; empty if none match. With more than one, their `totalDiscounts` is always "
        "`0`.",
    )
    """Sessions on this page; empty if none match. With more than one, their `totalDiscounts` is always `0`."""
