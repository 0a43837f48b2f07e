# Generated from spec/schemas/accounts/LoginParams.yaml by `make generate`; do not edit.
"""`LoginParams`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoginParams(Model):
    """Credentials for signing in to the Management API and getting a bearer token. Reuse the token rather than
    signing in for each request.

    Contract: spec/schemas/accounts/LoginParams.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address of the Campaign Manager user, with which the user signs in. Format `email`.",
    )
    """Email address of the Campaign Manager user, with which the user signs in. Format `email`."""

    password: Property[str] = prop(
        sensitive=True,
        doc="Password of the user.",
    )
    """Password of the user."""
