# Generated from spec/schemas/accounts/NewPassword.yaml by `make generate`; do not edit.
"""`NewPassword`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewPassword(Model):
    """New password for a user who asked to recover access.

    Contract: spec/schemas/accounts/NewPassword.yaml
    """

    __slots__ = ()

    password: Property[str] = prop(
        sensitive=True,
        doc="New password of the user.",
    )
    """New password of the user."""

    reset_token: Property[str] = prop(
        "resetToken",
        sensitive=True,
        min_length=1,
        doc="Token from the password recovery email, as proof of the request. At least 1 character.",
    )
    """Token from the password recovery email, as proof of the request. At least 1 character."""
