# Generated from spec/schemas/accounts/RoleV2Permissions.yaml by `make generate`; do not edit.
"""`RoleV2Permissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.role_v2_permission_set import RoleV2PermissionSet
    from talon_one.models.role_v2_roles_group import RoleV2RolesGroup
    from talon_one.models.roles_v2_thresholds import RolesV2Thresholds


class RoleV2Permissions(Model):
    """Permission sets of a role and the places where they apply.

    Contract: spec/schemas/accounts/RoleV2Permissions.yaml
    """

    __slots__ = ()

    permission_sets: WideProperty[Optional[list[RoleV2PermissionSet]], Optional[Sequence[RoleV2PermissionSet]]] = prop(
        "permissionSets",
        default=None,
        max_items=500,
        doc="Sets of allowed operations used in this role. At most 500 items.",
    )
    """Sets of allowed operations used in this role. At most 500 items."""

    roles: Property[Optional[RoleV2RolesGroup]] = prop(
        default=None,
        doc="Which permission set applies to which Application, loyalty program, access group or the account.",
    )
    """Which permission set applies to which Application, loyalty program, access group or the account."""

    thresholds: WideProperty[Optional[list[RolesV2Thresholds]], Optional[Sequence[RolesV2Thresholds]]] = prop(
        default=None,
        doc="Limits on loyalty points for users with the role, by program.",
    )
    """Limits on loyalty points for users with the role, by program."""
