# Generated from spec/schemas/attributes/GetCustomersByAttributes200Response.yaml by `make generate`; do not edit.
"""`GetCustomersByAttributes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetCustomersByAttributes200Response(Model):
    """One page of the account's customers found by attribute values or IDs.

    Contract: spec/schemas/attributes/GetCustomersByAttributes200Response.yaml
    """

    __slots__ = ()

    has_more: Property[Optional[bool]] = prop(
        "hasMore",
        default=None,
        doc="Whether further records follow after this page.",
    )

    total_result_size: Property[Optional[int]] = prop(
        "totalResultSize",
        default=None,
        doc="Number of records that match the request across all pages, not just those in `data`.",
    )

    data: Property[list[CustomerProfile]] = prop(
        doc="Profiles of this page; empty if none match.",
    )
