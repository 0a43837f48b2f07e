# Generated from spec/schemas/customers/ApplicationCustomer.yaml by `make generate`; do not edit.
"""`ApplicationCustomer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.audience_membership import AudienceMembership
    from talon_one.models.loyalty_membership import LoyaltyMembership


class ApplicationCustomer(Model):
    """A customer profile as seen from one Application.

    Contract: spec/schemas/customers/ApplicationCustomer.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the customer profile.",
    )
    """Internal ID of the customer profile."""

    created: Property[datetime] = prop(
        doc="When the profile was created.",
    )
    """When the profile was created."""

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the customer. At most 1000 characters.",
    )
    """Integration ID of the customer. At most 1000 characters."""

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom profile attributes, keyed by attribute name.",
    )
    """Custom profile attributes, keyed by attribute name."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    closed_sessions: Property[int] = prop(
        "closedSessions",
        doc="Number of the customer's closed sessions, without cancelled and reopened ones.",
    )
    """Number of the customer's closed sessions, without cancelled and reopened ones."""

    total_sales: Property[float] = prop(
        "totalSales",
        doc="Money the customer has spent in closed sessions, before discounts, without cancelled and reopened "
        "sessions and returned items.",
    )
    """Money the customer has spent in closed sessions, before discounts, without cancelled and reopened sessions
    and returned items.
    """

    loyalty_memberships: WideProperty[Optional[list[LoyaltyMembership]], Optional[Sequence[LoyaltyMembership]]] = prop(
        "loyaltyMemberships",
        default=None,
        doc="Loyalty programs the customer has joined; the service now always sends null. Deprecated.",
    )
    """Loyalty programs the customer has joined; the service now always sends null. Deprecated."""

    audience_memberships: WideProperty[Optional[list[AudienceMembership]], Optional[Sequence[AudienceMembership]]] = prop(
        "audienceMemberships",
        default=None,
        doc="Audiences the customer is in.",
    )
    """Audiences the customer is in."""

    last_activity: Property[datetime] = prop(
        "lastActivity",
        doc="Time of the customer's last event; only requests that run the Rule Engine and are not dry change "
        "it.",
    )
    """Time of the customer's last event; only requests that run the Rule Engine and are not dry change it."""

    sandbox: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the profile belongs to the sandbox environment rather than the live one.",
    )
    """Whether the profile belongs to the sandbox environment rather than the live one."""

    advocate_integration_id: Property[Optional[str]] = prop(
        "advocateIntegrationId",
        default=None,
        max_length=1000,
        doc="Integration ID of the customer who referred this one, if any. At most 1000 characters.",
    )
    """Integration ID of the customer who referred this one, if any. At most 1000 characters."""
