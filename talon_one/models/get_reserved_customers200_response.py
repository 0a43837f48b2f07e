# Generated from spec/schemas/customers/GetReservedCustomers200Response.yaml by `make generate`; do not edit.
"""`GetReservedCustomers200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_reservation import CustomerReservation


class GetReservedCustomers200Response(Page["CustomerReservation"]):
    """The customers who have reserved a coupon.

    Contract: spec/schemas/customers/GetReservedCustomers200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of customers with a reservation.",
    )
    """Number of customers with a reservation."""

    data: WideProperty[list[CustomerReservation], Sequence[CustomerReservation]] = prop(
        doc="Profiles of those customers, with the time of the reservation.",
    )
    """Profiles of those customers, with the time of the reservation."""
