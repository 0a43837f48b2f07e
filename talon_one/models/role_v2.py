# Generated from spec/schemas/accounts/RoleV2.yaml by `make generate`; do not edit.
"""`RoleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.role_v2_permissions import RoleV2Permissions


class RoleV2(Model):
    """A role: permissions over Applications, loyalty programs and campaigns that can be assigned to users.

    Contract: spec/schemas/accounts/RoleV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the role, as listed in the `roles` of a user.",
    )
    """ID of the role, as listed in the `roles` of a user."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    modified: Property[datetime] = prop(
        doc="Time at which it was last changed.",
    )
    """Time at which it was last changed."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

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

    is_readonly: Property[Optional[bool]] = prop(
        "isReadonly",
        default=None,
        doc="Whether the role can't be edited. The service's default is `false`.",
    )
    """Whether the role can't be edited. The service's default is `false`."""
