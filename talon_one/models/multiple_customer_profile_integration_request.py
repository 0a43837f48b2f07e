# Generated from spec/schemas/customers/MultipleCustomerProfileIntegrationRequest.yaml by `make generate`; do not edit.
"""`MultipleCustomerProfileIntegrationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.multiple_customer_profile_integration_request_item import MultipleCustomerProfileIntegrationRequestItem


class MultipleCustomerProfileIntegrationRequest(Model):
    """Request to create or update several customer profiles.

    Contract: spec/schemas/customers/MultipleCustomerProfileIntegrationRequest.yaml
    """

    __slots__ = ()

    customer_profiles: WideProperty[Optional[list[MultipleCustomerProfileIntegrationRequestItem]], Optional[Sequence[MultipleCustomerProfileIntegrationRequestItem]]] = prop(
        "customerProfiles",
        default=None,
        doc="The profiles, one entry for each customer.",
    )
    """The profiles, one entry for each customer."""
