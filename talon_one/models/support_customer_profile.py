# Generated from spec/schemas/customers/SupportCustomerProfile.yaml by `make generate`; do not edit.
"""`SupportCustomerProfile`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.application_membership import ApplicationMembership


class SupportCustomerProfile(Model):
    """A customer profile as customer support sees it.

    Contract: spec/schemas/customers/SupportCustomerProfile.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the customer profile.",
    )
    """ID of the customer profile."""

    created: Property[datetime] = prop(
        doc="When the profile was created.",
    )
    """When the profile was created."""

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Your ID of the customer.",
    )
    """Your ID of the customer."""

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom attribute values of the profile, keyed by attribute name.",
    )
    """Custom attribute values of the profile, keyed by attribute name."""

    application_memberships: WideProperty[list[ApplicationMembership], Sequence[ApplicationMembership]] = prop(
        "applicationMemberships",
        doc="Applications in which the customer is known.",
    )
    """Applications in which the customer is known."""
