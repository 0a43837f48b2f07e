# Generated from spec/schemas/accounts/Account.yaml by `make generate`; do not edit.
"""`Account`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ActivationState


class Account(Model):
    """A company's Talon.One account with its plan, limits and usage.

    Contract: spec/schemas/accounts/Account.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the account; other records carry it as `accountId`.",
    )
    """ID of the account; other records carry it as `accountId`."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company that the account is for. At least 1 character.",
    )
    """Name of the company that the account is for. At least 1 character."""

    domain_name: Property[str] = prop(
        "domainName",
        doc="First part of the account's base URL.",
    )
    """First part of the account's base URL."""

    state: WideProperty[str, ActivationState] = prop(
        enum=("active", "deactivated"),
        doc="`active` when the account can be used, `deactivated` when it is closed. One of `active`, "
        "`deactivated`.",
    )
    """`active` when the account can be used, `deactivated` when it is closed. One of `active`, `deactivated`."""

    billing_email: Property[str] = prop(
        "billingEmail",
        format="email",
        doc="Email address for invoices and billing matters. Format `email`.",
    )
    """Email address for invoices and billing matters. Format `email`."""

    plan_name: Property[Optional[str]] = prop(
        "planName",
        default=None,
        doc="Name of the plan the account has.",
    )
    """Name of the plan the account has."""

    plan_expires: Property[Optional[datetime]] = prop(
        "planExpires",
        default=None,
        doc="Time at which the plan ends.",
    )
    """Time at which the plan ends."""

    application_limit: Property[Optional[int]] = prop(
        "applicationLimit",
        default=None,
        doc="Maximum number of Applications the plan allows.",
    )
    """Maximum number of Applications the plan allows."""

    user_limit: Property[Optional[int]] = prop(
        "userLimit",
        default=None,
        doc="Maximum number of Campaign Manager users the plan allows.",
    )
    """Maximum number of Campaign Manager users the plan allows."""

    campaign_limit: Property[Optional[int]] = prop(
        "campaignLimit",
        default=None,
        doc="Maximum number of campaigns the plan allows.",
    )
    """Maximum number of campaigns the plan allows."""

    api_limit: Property[Optional[int]] = prop(
        "apiLimit",
        default=None,
        doc="Maximum number of Integration API calls the plan allows in one billing period.",
    )
    """Maximum number of Integration API calls the plan allows in one billing period."""

    application_count: Property[int] = prop(
        "applicationCount",
        doc="Number of Applications the account has now.",
    )
    """Number of Applications the account has now."""

    user_count: Property[int] = prop(
        "userCount",
        doc="Number of Campaign Manager users the account has now.",
    )
    """Number of Campaign Manager users the account has now."""

    campaigns_active_count: Property[int] = prop(
        "campaignsActiveCount",
        doc="Number of campaigns that are active now.",
    )
    """Number of campaigns that are active now."""

    campaigns_inactive_count: Property[int] = prop(
        "campaignsInactiveCount",
        doc="Number of campaigns that are inactive now.",
    )
    """Number of campaigns that are inactive now."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom account attributes, keyed by attribute name.",
    )
    """Custom account attributes, keyed by attribute name."""
