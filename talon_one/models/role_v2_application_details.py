# Generated from spec/schemas/accounts/RoleV2ApplicationDetails.yaml by `make generate`; do not edit.
"""`RoleV2ApplicationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.roles_v2_thresholds import RolesV2Thresholds


class RoleV2ApplicationDetails(Model):
    """Permission sets of a role in one Application, by area.

    Contract: spec/schemas/accounts/RoleV2ApplicationDetails.yaml
    """

    __slots__ = ()

    application: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set for the Application itself.",
    )
    """Name of the permission set for the Application itself."""

    campaign: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set for the Application's campaigns.",
    )
    """Name of the permission set for the Application's campaigns."""

    draft_campaign: Property[Optional[str]] = prop(
        "draftCampaign",
        default=None,
        doc="Name of the permission set for the Application's draft campaigns.",
    )
    """Name of the permission set for the Application's draft campaigns."""

    tools: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set for the Application's tools.",
    )
    """Name of the permission set for the Application's tools."""

    thresholds: Property[Optional[RolesV2Thresholds]] = prop(
        default=None,
        doc="Loyalty point limits of the role in this Application. Retired: last sent by the service in version"
        " 12.0.",
    )
    """Loyalty point limits of the role in this Application. Retired: last sent by the service in version 12.0."""
