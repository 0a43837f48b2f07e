# Generated from spec/schemas/scim/ScimGroupsListResponse.yaml by `make generate`; do not edit.
"""`ScimGroupsListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_group import ScimGroup
    from talon_one.types import Strings


class ScimGroupsListResponse(Page["ScimGroup"]):
    """Response with the provisioned groups, in the SCIM list format.

    Contract: spec/schemas/scim/ScimGroupsListResponse.yaml
    """

    __slots__ = ()

    resources: WideProperty[list[ScimGroup], Sequence[ScimGroup]] = prop(
        "Resources",
        doc="The groups, one entry each.",
    )
    """The groups, one entry each."""

    schemas: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )
    """IDs (URNs) of the SCIM schemas that say which type of message this is."""

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="Total number of matching entries.",
    )
    """Total number of matching entries."""
