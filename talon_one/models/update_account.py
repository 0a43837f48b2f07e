# Generated from spec/schemas/accounts/UpdateAccount.yaml by `make generate`; do not edit.
"""`UpdateAccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class UpdateAccount(Model):
    """Data for changing a Talon.One account.

    Contract: spec/schemas/accounts/UpdateAccount.yaml
    """

    __slots__ = ()

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values of the account, by attribute name.",
    )

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company the Talon.One account is for. At least 1 character.",
    )

    billing_email: Property[str] = prop(
        "billingEmail",
        doc="E-mail address invoices and billing matters go to.",
    )

    state: Property[Optional[str]] = prop(
        default=None,
        enum=("active", "deactivated"),
        doc="`active` while the account can be used, `deactivated` to close it off. One of `active`, "
        "`deactivated`.",
    )

    plan_expires: Property[Optional[datetime]] = prop(
        "planExpires",
        default=None,
        doc="Moment the booked plan ends.",
    )
