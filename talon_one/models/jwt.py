# Generated from spec/schemas/accounts/JWT.yaml by `make generate`; do not edit.
"""`JWT`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class JWT(Model, retired="12.0"):
    """A JSON Web Token issued by the service, and how long it is valid.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/accounts/JWT.yaml
    """

    __slots__ = ()

    access_token: Property[str] = prop(
        "accessToken",
        sensitive=True,
        doc="Encoded token, which proves your identity.",
    )
    """Encoded token, which proves your identity."""

    expires_in: Property[int] = prop(
        "expiresIn",
        doc="How long the token is valid after it was issued.",
    )
    """How long the token is valid after it was issued."""
