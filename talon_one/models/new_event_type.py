# Generated from spec/schemas/events/NewEventType.yaml by `make generate`; do not edit.
"""`NewEventType`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewEventType(Model):
    """Data for creating a type of custom event.

    Contract: spec/schemas/events/NewEventType.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        min_length=1,
        doc="Title of the event type. At least 1 character.",
    )
    """Title of the event type. At least 1 character."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name your integration will use to send such an event. At least 1 character.",
    )
    """Name your integration will use to send such an event. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the event means, in your own words.",
    )
    """What the event means, in your own words."""
