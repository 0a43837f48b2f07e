# Generated from spec/schemas/sessions/GetApplicationSessionsByCustomerAttributes200Response.yaml by `make generate`; do not edit.
"""`GetApplicationSessionsByCustomerAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.application_session import ApplicationSession


class GetApplicationSessionsByCustomerAttributes200Response(Model):
    """One page of an Application's sessions whose customers have certain attributes.

    Contract: spec/schemas/sessions/GetApplicationSessionsByCustomerAttributes200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further records follow after this page; given unless the request set "
        "`withTotalResultSize`.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of records that match across all pages; given if the request set `withTotalResultSize`.",
    )

    data: Property[list[ApplicationSession]] = prop(
        doc="Sessions of this page; empty if none match. Their `totalDiscounts` is always `0`.",
    )
