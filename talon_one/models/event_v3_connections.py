# Generated from spec/schemas/events/EventV3Connections.yaml by `make generate`; do not edit.
"""`EventV3Connections`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class EventV3Connections(Model):
    """Connections of a custom event to other objects.

    Contract: spec/schemas/events/EventV3Connections.yaml
    """

    __slots__ = ()

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        doc="Integration ID of the customer session to connect the event to. The session must be closed; "
        "otherwise the request fails. At least 1 character.",
    )
    """Integration ID of the customer session to connect the event to. The session must be closed; otherwise the
    request fails. At least 1 character.
    """
