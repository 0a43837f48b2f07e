# Generated from spec/schemas/audiences/IntegrationCustomerProfileAudienceRequest.yaml by `make generate`; do not edit.
"""`IntegrationCustomerProfileAudienceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.integration_customer_profile_audience_request_item import IntegrationCustomerProfileAudienceRequestItem


class IntegrationCustomerProfileAudienceRequest(Model):
    """Audience memberships to add or delete for many customers in one request, with audiences given by their
    third-party ID.

    Contract: spec/schemas/audiences/IntegrationCustomerProfileAudienceRequest.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[IntegrationCustomerProfileAudienceRequestItem]], Optional[Sequence[IntegrationCustomerProfileAudienceRequestItem]]] = prop(
        default=None,
        doc="Changes to make, one entry for each customer and audience.",
    )
    """Changes to make, one entry for each customer and audience."""
