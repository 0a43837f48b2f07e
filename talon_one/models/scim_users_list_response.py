# Generated from spec/schemas/scim/ScimUsersListResponse.yaml by `make generate`; do not edit.
"""`ScimUsersListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.scim_user import ScimUser


class ScimUsersListResponse(Model):
    """Users known to the service, in the SCIM list form.

    Contract: spec/schemas/scim/ScimUsersListResponse.yaml
    """

    __slots__ = ()

    resources: Property[list[ScimUser]] = prop(
        "Resources",
        doc="The users themselves, one entry each.",
    )

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="SCIM schema identifiers (URNs) that tell which kind of message this is.",
    )

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="How many entries match in all, as SCIM list answers report it.",
    )
