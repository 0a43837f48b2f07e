# Generated from spec/schemas/customers/GetCustomerActivityReportsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetCustomerActivityReportsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_activity_report import CustomerActivityReport


class GetCustomerActivityReportsWithoutTotalCount200Response(Page["CustomerActivityReport"]):
    """A page of customers' activity reports; `has_more` replaces the total number.

    Contract: spec/schemas/customers/GetCustomerActivityReportsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CustomerActivityReport], Sequence[CustomerActivityReport]] = prop(
        doc="Reports on this page, one for each customer.",
    )
    """Reports on this page, one for each customer."""
