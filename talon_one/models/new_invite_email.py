# Generated from spec/schemas/accounts/NewInviteEmail.yaml by `make generate`; do not edit.
"""`NewInviteEmail`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewInviteEmail(Model):
    """Request to send a user the invitation email.

    Contract: spec/schemas/accounts/NewInviteEmail.yaml
    """

    __slots__ = ()

    email: Property[str] = prop(
        format="email",
        doc="Email address the invitation goes to. Format `email`.",
    )
    """Email address the invitation goes to. Format `email`."""

    token: Property[str] = prop(
        sensitive=True,
        doc="Token of the invitation, which the email contains.",
    )
    """Token of the invitation, which the email contains."""
