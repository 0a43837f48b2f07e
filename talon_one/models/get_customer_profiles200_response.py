# Generated from spec/schemas/customers/GetCustomerProfiles200Response.yaml by `make generate`; do not edit.
"""`GetCustomerProfiles200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetCustomerProfiles200Response(Model):
    """One page of the account's customer profiles.

    Contract: spec/schemas/customers/GetCustomerProfiles200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether further records follow after this page.",
    )

    data: Property[list[CustomerProfile]] = prop(
        doc="Profiles of this page; empty if none match.",
    )
