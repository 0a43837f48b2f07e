# Generated from spec/schemas/accounts/NewInvitation.yaml by `make generate`; do not edit.
"""`NewInvitation`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class NewInvitation(Model):
    """Invitation for a new Campaign Manager user.

    Contract: spec/schemas/accounts/NewInvitation.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Full name of the invited person.",
    )
    """Full name of the invited person."""

    email: Property[str] = prop(
        format="email",
        doc="Email address the invitation goes to. Format `email`.",
    )
    """Email address the invitation goes to. Format `email`."""

    is_admin: Property[Optional[bool]] = prop(
        "isAdmin",
        default=None,
        doc="Whether the new user gets admin rights over the whole account.",
    )
    """Whether the new user gets admin rights over the whole account."""

    roles: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the roles the new user gets.",
    )
    """IDs of the roles the new user gets."""

    acl: Property[Optional[str]] = prop(
        default=None,
        doc="Access control list of the new user, as JSON text.",
    )
    """Access control list of the new user, as JSON text."""
