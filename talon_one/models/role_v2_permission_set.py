# Generated from spec/schemas/accounts/RoleV2PermissionSet.yaml by `make generate`; do not edit.
"""`RoleV2PermissionSet`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class RoleV2PermissionSet(Model):
    """A named set of allowed operations that other parts of the role refer to.

    Contract: spec/schemas/accounts/RoleV2PermissionSet.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which the role refers to the permission set.",
    )
    """Name by which the role refers to the permission set."""

    logical_operations: WideProperty[list[str], Strings] = prop(
        "logicalOperations",
        max_items=1000,
        doc="Names of the operations that the permission set allows, for example `createCampaignOperations`. At"
        " most 1000 items.",
    )
    """Names of the operations that the permission set allows, for example `createCampaignOperations`. At most
    1000 items.
    """
