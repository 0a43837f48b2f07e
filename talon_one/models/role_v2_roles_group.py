# Generated from spec/schemas/accounts/RoleV2RolesGroup.yaml by `make generate`; do not edit.
"""`RoleV2RolesGroup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.role_v2_application_details import RoleV2ApplicationDetails


class RoleV2RolesGroup(Model):
    """Assignment of a role's permission sets to Applications, loyalty programs, access groups and the account.

    Contract: spec/schemas/accounts/RoleV2RolesGroup.yaml
    """

    __slots__ = ()

    applications: WideProperty[Optional[dict[str, RoleV2ApplicationDetails]], Optional[Mapping[str, RoleV2ApplicationDetails]]] = prop(
        default=None,
        doc="Permissions by Application, keyed by its ID.",
    )
    """Permissions by Application, keyed by its ID."""

    loyalty_programs: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        "loyaltyPrograms",
        default=None,
        doc="Name of the permission set for each loyalty program, keyed by the program's ID.",
    )
    """Name of the permission set for each loyalty program, keyed by the program's ID."""

    campaign_access_groups: WideProperty[Optional[dict[str, str]], Optional[Mapping[str, str]]] = prop(
        "campaignAccessGroups",
        default=None,
        doc="Name of the permission set for each campaign access group, keyed by the group's ID.",
    )
    """Name of the permission set for each campaign access group, keyed by the group's ID."""

    account: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set for the whole account.",
    )
    """Name of the permission set for the whole account."""
