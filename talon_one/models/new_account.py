# Generated from spec/schemas/accounts/NewAccount.yaml by `make generate`; do not edit.
"""`NewAccount`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewAccount(Model):
    """Data for creating a Talon.One account.

    Contract: spec/schemas/accounts/NewAccount.yaml
    """

    __slots__ = ()

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company that the account is for. At least 1 character.",
    )
    """Name of the company that the account is for. At least 1 character."""
