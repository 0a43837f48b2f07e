# Generated from spec/schemas/accounts/NewRoleV2.yaml by `make generate`; do not edit.
"""`NewRoleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.role_v2_permissions import RoleV2Permissions


class NewRoleV2(Model):
    """Data for creating a role, that is a set of permissions to assign to users.

    Contract: spec/schemas/accounts/NewRoleV2.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the role, shown to admins.",
    )

    description: Property[str] = prop(
        doc="Free text that tells colleagues what the record is for.",
    )

    permissions: Property[Optional[RoleV2Permissions]] = prop(
        default=None,
        doc="What holders of the role may do, and in which parts of the account.",
    )

    members: Property[Optional[list[int]]] = prop(
        default=None,
        doc="Internal numbers of the users who hold the role.",
    )
