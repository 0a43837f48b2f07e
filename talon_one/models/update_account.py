# Generated from spec/schemas/accounts/UpdateAccount.yaml by `make generate`; do not edit.
"""`UpdateAccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import ActivationState


class UpdateAccount(Model):
    """Data for changing a Talon.One account.

    Contract: spec/schemas/accounts/UpdateAccount.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom account attributes, keyed by attribute name.",
    )
    """Custom account attributes, keyed by attribute name."""

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company that the account is for. At least 1 character.",
    )
    """Name of the company that the account is for. At least 1 character."""

    billing_email: Property[str] = prop(
        "billingEmail",
        format="email",
        doc="Email address for invoices and billing matters. Format `email`.",
    )
    """Email address for invoices and billing matters. Format `email`."""

    state: WideProperty[Optional[str], Optional[ActivationState]] = prop(
        default=None,
        enum=("active", "deactivated"),
        doc="`active` when the account can be used, `deactivated` to close it. One of `active`, `deactivated`.",
    )
    """`active` when the account can be used, `deactivated` to close it. One of `active`, `deactivated`."""

    plan_expires: Property[Optional[datetime]] = prop(
        "planExpires",
        default=None,
        doc="Time at which the plan ends.",
    )
    """Time at which the plan ends."""
