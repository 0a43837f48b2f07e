# Generated from spec/schemas/events/GetEventTypes200Response.yaml by `make generate`; do not edit.
"""`GetEventTypes200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.event_type import EventType


class GetEventTypes200Response(Page["EventType"]):
    """A page of the event types defined in your account.

    Contract: spec/schemas/events/GetEventTypes200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Total number of matching records, on all pages.",
    )
    """Total number of matching records, on all pages."""

    data: WideProperty[list[EventType], Sequence[EventType]] = prop(
        doc="Event types on this page.",
    )
    """Event types on this page."""
