# Generated from spec/schemas/accounts/RoleV2.yaml by `make generate`; do not edit.
"""`RoleV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.role_v2_permissions import RoleV2Permissions


class RoleV2(Model):
    """A role: permissions over Applications, loyalty programs and campaigns that can be assigned to users.

    Contract: spec/schemas/accounts/RoleV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the role, as listed in the `roles` of a user.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the last change to the record, kept by the service.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the role, shown to admins.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
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

    is_readonly: Property[Optional[bool]] = prop(
        "isReadonly",
        default=None,
        doc="True when the role cannot be edited. Default of the service: `false`.",
    )
