# Generated from spec/schemas/accounts/NewInviteEmail.yaml by `make generate`; do not edit.
"""`NewInviteEmail`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewInviteEmail(Model):
    """Asks to send the invitation mail for a user.

    Contract: spec/schemas/accounts/NewInviteEmail.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        doc="E-mail address the invitation goes to.",
    )

    token: Property[str] = prop(
        sensitive=True,
        doc="Invitation token that the mail passes on to the invited person.",
    )
