# Generated from spec/schemas/accounts/RoleAssign.yaml by `make generate`; do not edit.
"""`RoleAssign`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class RoleAssign(Model):
    """Assigns roles to several users at once.

    Contract: spec/schemas/accounts/RoleAssign.yaml
    """

    __slots__ = ()

    users: Property[list[int]] = prop(
        doc="IDs of the users who get the roles.",
    )

    roles: Property[list[int]] = prop(
        doc="IDs of the roles to assign.",
    )
