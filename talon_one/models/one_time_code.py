# Generated from spec/schemas/accounts/OneTimeCode.yaml by `make generate`; do not edit.
"""`OneTimeCode`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class OneTimeCode(Model):
    """One-time security code for signing in with two-factor authentication.

    Contract: spec/schemas/accounts/OneTimeCode.yaml
    """

    __slots__ = ()

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the user who signs in.",
    )
    """ID of the user who signs in."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of the account the user belongs to.",
    )
    """ID of the account the user belongs to."""

    token: Property[str] = prop(
        sensitive=True,
        doc="Token that goes with the one-time code.",
    )
    """Token that goes with the one-time code."""

    code: Property[Optional[str]] = prop(
        default=None,
        sensitive=True,
        doc="Security code emailed to the user.",
    )
    """Security code emailed to the user."""
