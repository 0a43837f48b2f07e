# Generated from spec/schemas/events/GetApplicationEventTypes200Response.yaml by `make generate`; do not edit.
"""`GetApplicationEventTypes200Response`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class GetApplicationEventTypes200Response(Model):
    """One page of the event names in an Application.

    Contract: spec/schemas/events/GetApplicationEventTypes200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of matches in all, regardless of how many are on this page.",
    )

    data: Property[list[str]] = prop(
        doc="Names of event types.",
    )
