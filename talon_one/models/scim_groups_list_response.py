# Generated from spec/schemas/scim/ScimGroupsListResponse.yaml by `make generate`; do not edit.
"""`ScimGroupsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Property, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_group import ScimGroup


class ScimGroupsListResponse(Page["ScimGroup"]):
    """Response with the provisioned groups, in the SCIM list format.

    Contract: spec/schemas/scim/ScimGroupsListResponse.yaml
    """

    __slots__ = ()

    resources: Property[list[ScimGroup]] = prop(
        "Resources",
        doc="The groups, one entry each.",
    )

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="Total number of matching entries.",
    )
