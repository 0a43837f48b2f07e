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
        doc="E-mail address of the Campaign Manager user; it is also the sign-in name.",
    )

    password: Property[str] = prop(
        sensitive=True,
        doc="Password of the user who signs in.",
    )
