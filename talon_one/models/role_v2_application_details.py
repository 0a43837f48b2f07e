# Generated from spec/schemas/accounts/RoleV2ApplicationDetails.yaml by `make generate`; do not edit.
"""`RoleV2ApplicationDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.roles_v2_thresholds import RolesV2Thresholds


class RoleV2ApplicationDetails(Model):
    """Permission sets of a role within one Application, area by area.

    Contract: spec/schemas/accounts/RoleV2ApplicationDetails.yaml
    """

    __slots__ = ()

    application: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set that governs access to the Application itself.",
    )

    campaign: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set that governs the campaigns of the Application.",
    )

    draft_campaign: Property[Optional[str]] = prop(
        "draftCampaign",
        default=None,
        doc="Name of the permission set that governs the draft campaigns of the Application.",
    )

    tools: Property[Optional[str]] = prop(
        default=None,
        doc="Name of the permission set that governs the tools of the Application.",
    )

    thresholds: Property[Optional[RolesV2Thresholds]] = prop(
        default=None,
        doc="Loyalty point limits that went with the role in this Application. Retired: the service last sent "
        "it in version 12.0.",
    )
