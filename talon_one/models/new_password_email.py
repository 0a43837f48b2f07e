# Generated from spec/schemas/accounts/NewPasswordEmail.yaml by `make generate`; do not edit.
"""`NewPasswordEmail`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewPasswordEmail(Model):
    """Asks to send a password recovery mail.

    Contract: spec/schemas/accounts/NewPasswordEmail.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        min_length=1,
        doc="E-mail address of the user who forgot the password. At least 1 character.",
    )
