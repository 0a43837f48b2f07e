# Generated from spec/schemas/events/NewEventType.yaml by `make generate`; do not edit.
"""`NewEventType`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewEventType(Model):
    """Details for defining a kind of custom event.

    Contract: spec/schemas/events/NewEventType.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        min_length=1,
        doc="Name of the event type for display. At least 1 character.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Name your integration will use when it sends such an event. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text saying what the event stands for.",
    )
