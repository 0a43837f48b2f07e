# Generated from spec/schemas/applications/GetApplications200Response.yaml by `make generate`; do not edit.
"""`GetApplications200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application import Application


class GetApplications200Response(Page["Application"]):
    """A page of the Applications in the account.

    Contract: spec/schemas/applications/GetApplications200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[Application], Sequence[Application]] = prop(
        doc="Applications on this page.",
    )
    """Applications on this page."""
