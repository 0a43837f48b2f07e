# Generated from spec/schemas/customers/ChangeProfilePassword.yaml by `make generate`; do not edit.
"""`ChangeProfilePassword`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ChangeProfilePassword(Model):
    """Request of a Campaign Manager user to change their password.

    Contract: spec/schemas/customers/ChangeProfilePassword.yaml
    """

    __slots__ = ()

    password: Property[str] = prop(
        sensitive=True,
        doc="User's current password, to prove their identity.",
    )
    """User's current password, to prove their identity."""

    new_password: Property[str] = prop(
        "newPassword",
        sensitive=True,
        doc="User's new password.",
    )
    """User's new password."""
