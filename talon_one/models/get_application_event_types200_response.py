# Generated from spec/schemas/events/GetApplicationEventTypes200Response.yaml by `make generate`; do not edit.
"""`GetApplicationEventTypes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.types import Strings


class GetApplicationEventTypes200Response(Page[str]):
    """A page of the event types in an Application.

    Contract: spec/schemas/events/GetApplicationEventTypes200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[str], Strings] = prop(
        doc="Names of event types.",
    )
    """Names of event types."""
