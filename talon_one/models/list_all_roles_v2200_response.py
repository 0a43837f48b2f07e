# Generated from spec/schemas/accounts/ListAllRolesV2200Response.yaml by `make generate`; do not edit.
"""`ListAllRolesV2200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.role_v2 import RoleV2


class ListAllRolesV2200Response(Page["RoleV2"]):
    """A list of the account's roles.

    Contract: spec/schemas/accounts/ListAllRolesV2200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[RoleV2], Sequence[RoleV2]] = prop(
        doc="Roles with their permissions and members.",
    )
    """Roles with their permissions and members."""
