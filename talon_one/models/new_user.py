# Generated from spec/schemas/accounts/NewUser.yaml by `make generate`; do not edit.
"""`NewUser`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewUser(Model):
    """Data with which an invited person becomes a Campaign Manager user.

    Contract: spec/schemas/accounts/NewUser.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the Campaign Manager user, with which the user signs in. Format `email`.",
    )
    """Email address of the Campaign Manager user, with which the user signs in. Format `email`."""

    password: Property[str] = prop(
        sensitive=True,
        doc="Password the new user will sign in with.",
    )
    """Password the new user will sign in with."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the new user.",
    )
    """Full name of the new user."""

    invite_token: Property[str] = prop(
        "inviteToken",
        sensitive=True,
        min_length=1,
        doc="Token from the invitation email, as proof of the invitation. At least 1 character.",
    )
    """Token from the invitation email, as proof of the invitation. At least 1 character."""
