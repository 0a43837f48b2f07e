# Generated from spec/schemas/accounts/GetAllRoles200Response.yaml by `make generate`; do not edit.
"""`GetAllRoles200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.role import Role


class GetAllRoles200Response(Page["Role"], retired="5.0"):
    """The roles of the account.

    Retired: last used by the service in version 5.0; creating one issues a warning.

    Contract: spec/schemas/accounts/GetAllRoles200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of roles.",
    )
    """Number of roles."""

    data: WideProperty[list[Role], Sequence[Role]] = prop(
        doc="The roles.",
    )
    """The roles."""
