# Generated from spec/schemas/audiences/CustomerProfileAudienceRequest.yaml by `make generate`; do not edit.
"""`CustomerProfileAudienceRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.customer_profile_audience_request_item import CustomerProfileAudienceRequestItem


class CustomerProfileAudienceRequest(Model):
    """Audience memberships to add or delete for many customers in one request, with audiences given by internal
    ID.

    Contract: spec/schemas/audiences/CustomerProfileAudienceRequest.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[CustomerProfileAudienceRequestItem]], Optional[Sequence[CustomerProfileAudienceRequestItem]]] = prop(
        default=None,
        doc="Changes to make, one entry for each customer and audience.",
    )
    """Changes to make, one entry for each customer and audience."""
