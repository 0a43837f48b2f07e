# Generated from spec/schemas/accounts/RoleV2Base.yaml by `make generate`; do not edit.
"""`RoleV2Base`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.role_v2_permissions import RoleV2Permissions


class RoleV2Base(Model):
    """Data of a role that can be changed.

    Contract: spec/schemas/accounts/RoleV2Base.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the role, shown to admins.",
    )
    """Name of the role, shown to admins."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Notes on what it is for.",
    )
    """Notes on what it is for."""

    permissions: Property[Optional[RoleV2Permissions]] = prop(
        default=None,
        doc="What users with the role may do, and in which parts of the account.",
    )
    """What users with the role may do, and in which parts of the account."""

    members: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        default=None,
        doc="IDs of the users who have the role.",
    )
    """IDs of the users who have the role."""
