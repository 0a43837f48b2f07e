# Generated from spec/schemas/accounts/RoleMembership.yaml by `make generate`; do not edit.
"""`RoleMembership`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RoleMembership(Model):
    """Link between one user and one role.

    Contract: spec/schemas/accounts/RoleMembership.yaml
    """

    __slots__ = ()

    role_id: Property[int] = prop(
        "RoleID",
        doc="ID of the role the user has.",
    )
    """ID of the role the user has."""

    user_id: Property[int] = prop(
        "UserID",
        doc="ID of the user who has the role.",
    )
    """ID of the user who has the role."""
