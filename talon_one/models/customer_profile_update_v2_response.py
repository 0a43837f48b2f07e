# Generated from spec/schemas/customers/CustomerProfileUpdateV2Response.yaml by `make generate`; do not edit.
"""`CustomerProfileUpdateV2Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile import CustomerProfile


class CustomerProfileUpdateV2Response(Model):
    """Result for one customer of an update of several profiles.

    Contract: spec/schemas/customers/CustomerProfileUpdateV2Response.yaml
    """

    __slots__ = ()

    customer_profile: Property[CustomerProfile] = prop(
        "customerProfile",
        doc="Customer's profile after the update.",
    )
    """Customer's profile after the update."""
