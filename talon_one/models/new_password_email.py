# Generated from spec/schemas/accounts/NewPasswordEmail.yaml by `make generate`; do not edit.
"""`NewPasswordEmail`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewPasswordEmail(Model):
    """Request to send a password recovery email.

    Contract: spec/schemas/accounts/NewPasswordEmail.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        min_length=1,
        format="email",
        doc="Email address of the user who forgot the password. At least 1 character. Format `email`.",
    )
    """Email address of the user who forgot the password. At least 1 character. Format `email`."""
