# Generated from spec/schemas/customers/MultipleCustomerProfileIntegrationResponseV2.yaml by `make generate`; do not edit.
"""`MultipleCustomerProfileIntegrationResponseV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile_update_v2_response import CustomerProfileUpdateV2Response


class MultipleCustomerProfileIntegrationResponseV2(Model):
    """Response to an update of several profiles.

    Contract: spec/schemas/customers/MultipleCustomerProfileIntegrationResponseV2.yaml
    """

    __slots__ = ()

    integration_states: WideProperty[Optional[list[CustomerProfileUpdateV2Response]], Optional[Sequence[CustomerProfileUpdateV2Response]]] = prop(
        "integrationStates",
        default=None,
        doc="Results, one entry for each customer.",
    )
    """Results, one entry for each customer."""
