# Generated from spec/schemas/accounts/GetUsers200Response.yaml by `make generate`; do not edit.
"""`GetUsers200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.user import User


class GetUsers200Response(Model):
    """A page of the account's Campaign Manager users.

    Contract: spec/schemas/accounts/GetUsers200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Count of all records that match the request, on every page together.",
    )

    data: Property[list[User]] = prop(
        doc="Users on this page.",
    )
