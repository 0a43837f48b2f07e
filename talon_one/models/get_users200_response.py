# Generated from spec/schemas/accounts/GetUsers200Response.yaml by `make generate`; do not edit.
"""`GetUsers200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.user import User


class GetUsers200Response(Page["User"]):
    """A page of the account's Campaign Manager users.

    Contract: spec/schemas/accounts/GetUsers200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[User], Sequence[User]] = prop(
        doc="Users on this page.",
    )
    """Users on this page."""
