# Generated from spec/schemas/events/EventV3Entity.yaml by `make generate`; do not edit.
"""`EventV3Entity`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class EventV3Entity(Model):
    """Integration ID of a custom event.

    Contract: spec/schemas/events/EventV3Entity.yaml
    """

    __slots__ = ()

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="ID you choose for the event; it must be new, because a repeated one is refused. At least 1 "
        "character.",
    )
    """ID you choose for the event; it must be new, because a repeated one is refused. At least 1 character."""
