# Generated from spec/schemas/accounts/NewAccountSignUp.yaml by `make generate`; do not edit.
"""`NewAccountSignUp`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewAccountSignUp(Model):
    """Data for signing up: a new account and its first user.

    Contract: spec/schemas/accounts/NewAccountSignUp.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the first user. Format `email`.",
    )
    """Email address of the first user. Format `email`."""

    password: Property[str] = prop(
        sensitive=True,
        doc="Password the first user will sign in with.",
    )
    """Password the first user will sign in with."""

    company_name: Property[str] = prop(
        "companyName",
        min_length=1,
        doc="Name of the company that the account is for. At least 1 character.",
    )
    """Name of the company that the account is for. At least 1 character."""
