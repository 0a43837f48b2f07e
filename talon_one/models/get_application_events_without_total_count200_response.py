# Generated from spec/schemas/events/GetApplicationEventsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetApplicationEventsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.application_event import ApplicationEvent


class GetApplicationEventsWithoutTotalCount200Response(Page["ApplicationEvent"]):
    """A page of the events recorded in an Application, without the total number.

    Contract: spec/schemas/events/GetApplicationEventsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more events after this page.",
    )
    """Whether there are more events after this page."""

    data: WideProperty[list[ApplicationEvent], Sequence[ApplicationEvent]] = prop(
        doc="Events on this page.",
    )
    """Events on this page."""
