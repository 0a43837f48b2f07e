# Generated from spec/schemas/scim/ScimUsersListResponse.yaml by `make generate`; do not edit.
"""`ScimUsersListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_user import ScimUser
    from talon_one.types import Strings


class ScimUsersListResponse(Page["ScimUser"]):
    """Response with the provisioned users, in the SCIM list format.

    Contract: spec/schemas/scim/ScimUsersListResponse.yaml
    """

    __slots__ = ()

    resources: WideProperty[list[ScimUser], Sequence[ScimUser]] = prop(
        "Resources",
        doc="The users, one entry each.",
    )
    """The users, one entry each."""

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
