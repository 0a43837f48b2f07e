# Generated from spec/schemas/accounts/RoleAssign.yaml by `make generate`; do not edit.
"""`RoleAssign`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class RoleAssign(Model):
    """Assigns roles to several users at once.

    Contract: spec/schemas/accounts/RoleAssign.yaml
    """

    __slots__ = ()

    users: WideProperty[list[int], Sequence[int]] = prop(
        doc="IDs of the users who get the roles.",
    )
    """IDs of the users who get the roles."""

    roles: WideProperty[list[int], Sequence[int]] = prop(
        doc="IDs of the roles to assign.",
    )
    """IDs of the roles to assign."""
