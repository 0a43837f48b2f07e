# Generated from spec/schemas/accounts/Account.yaml by `make generate`; do not edit.
"""`Account`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Account(Model):
    """A company's Talon.One account with its plan, limits and usage.

    Contract: spec/schemas/accounts/Account.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the account; other records carry it as `accountId`.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company the Talon.One account is for. At least 1 character.",
    )

    domain_name: Property[str] = prop(
        "domainName",
        doc="Name of the account's own host, the first part of its base URL.",
    )

    state: Property[str] = prop(
        enum=("active", "deactivated"),
        doc="`active` while the account can be used, `deactivated` when it is closed off. One of `active`, "
        "`deactivated`.",
    )

    billing_email: Property[str] = prop(
        "billingEmail",
        doc="E-mail address invoices and billing matters go to.",
    )

    plan_name: Property[Optional[str]] = prop(
        "planName",
        default=None,
        doc="Name of the plan the account has booked.",
    )

    plan_expires: Property[Optional[datetime]] = prop(
        "planExpires",
        default=None,
        doc="Moment the booked plan ends.",
    )

    application_limit: Property[Optional[int]] = prop(
        "applicationLimit",
        default=None,
        doc="Greatest number of Applications the plan allows.",
    )

    user_limit: Property[Optional[int]] = prop(
        "userLimit",
        default=None,
        doc="Greatest number of Campaign Manager users the plan allows.",
    )

    campaign_limit: Property[Optional[int]] = prop(
        "campaignLimit",
        default=None,
        doc="Greatest number of campaigns the plan allows.",
    )

    api_limit: Property[Optional[int]] = prop(
        "apiLimit",
        default=None,
        doc="Greatest number of Integration API calls the plan allows in one billing period.",
    )

    application_count: Property[int] = prop(
        "applicationCount",
        doc="Number of Applications the account has now.",
    )

    user_count: Property[int] = prop(
        "userCount",
        doc="Number of Campaign Manager users the account has now.",
    )

    campaigns_active_count: Property[int] = prop(
        "campaignsActiveCount",
        doc="Number of campaigns that are active now.",
    )

    campaigns_inactive_count: Property[int] = prop(
        "campaignsInactiveCount",
        doc="Number of campaigns that are inactive now.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values of the account, by attribute name.",
    )
