# Generated from spec/schemas/customers/GetReservedCustomers200Response.yaml by `make generate`; do not edit.
"""`GetReservedCustomers200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetReservedCustomers200Response(Model):
    """The customers who have reserved a coupon.

    Contract: spec/schemas/customers/GetReservedCustomers200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of customers with a reservation.",
    )

    data: Property[list[CustomerProfile]] = prop(
        doc="Profiles of those customers.",
    )
