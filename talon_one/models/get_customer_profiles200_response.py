# Generated from spec/schemas/customers/GetCustomerProfiles200Response.yaml by `make generate`; do not edit.
"""`GetCustomerProfiles200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class GetCustomerProfiles200Response(Page["CustomerProfile"]):
    """A page of the account's customer profiles.

    Contract: spec/schemas/customers/GetCustomerProfiles200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CustomerProfile], Sequence[CustomerProfile]] = prop(
        doc="Profiles on this page; empty if none match.",
    )
    """Profiles on this page; empty if none match."""
