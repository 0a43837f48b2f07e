# Generated from spec/schemas/events/NewEventV3Entity.yaml by `make generate`; do not edit.
"""`NewEventV3Entity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewEventV3Entity(Model):
    """Integration ID of a new custom event.

    Contract: spec/schemas/events/NewEventV3Entity.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        doc="ID you choose for the event; it must be new, because a repeated one is refused. At least 1 "
        "character.",
    )
    """ID you choose for the event; it must be new, because a repeated one is refused. At least 1 character."""
