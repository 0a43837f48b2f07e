# Generated from spec/schemas/accounts/JWT.yaml by `make generate`; do not edit.
"""`JWT`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class JWT(Model, retired="12.0"):
    """A JSON Web Token issued by the service, with its lifetime.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/accounts/JWT.yaml
    """

    __slots__ = ()

    access_token: Property[str] = prop(
        "accessToken",
        sensitive=True,
        doc="The encoded token to present as proof of identity.",
    )

    expires_in: Property[int] = prop(
        "expiresIn",
        doc="How long the token stays valid after it was issued.",
    )
