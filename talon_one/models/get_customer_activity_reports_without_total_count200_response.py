# Generated from spec/schemas/customers/GetCustomerActivityReportsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetCustomerActivityReportsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_activity_report import CustomerActivityReport


class GetCustomerActivityReportsWithoutTotalCount200Response(Model):
    """One page of customers' activity figures; `has_more` takes the place of a count.

    Contract: spec/schemas/customers/GetCustomerActivityReportsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether further records follow after this page.",
    )

    data: Property[list[CustomerActivityReport]] = prop(
        doc="Reports of this page, one entry for each customer.",
    )
