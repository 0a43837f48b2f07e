# Generated from spec/schemas/events/EventV3Connections.yaml by `make generate`; do not edit.
"""`EventV3Connections`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class EventV3Connections(Model):
    """Links of a custom event to other objects.

    Contract: spec/schemas/events/EventV3Connections.yaml
    """

    __slots__ = ()

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        doc="Your id of the customer session to link the event to. It has to be closed, or the request fails. "
        "At least 1 character.",
    )
