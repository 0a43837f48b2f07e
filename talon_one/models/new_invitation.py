# Generated from spec/schemas/accounts/NewInvitation.yaml by `make generate`; do not edit.
"""`NewInvitation`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewInvitation(Model):
    """Invitation for a new Campaign Manager user.

    Contract: spec/schemas/accounts/NewInvitation.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the invited person.",
    )

    email: Property[str] = prop(
        format="email",
        doc="Email address the invitation goes to. Format `email`.",
    )

    is_admin: Property[Optional[bool]] = prop(
        "isAdmin",
        default=None,
        doc="Whether the new user gets admin rights over the whole account.",
    )

    roles: Property[Optional[list[int]]] = prop(
        default=None,
        doc="IDs of the roles the new user gets.",
    )

    acl: Property[Optional[str]] = prop(
        default=None,
        doc="Access control list of the new user, as JSON text.",
    )
