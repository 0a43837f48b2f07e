# Generated from spec/schemas/events/EventType.yaml by `make generate`; do not edit.
"""`EventType`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class EventType(Model):
    """Stored definition of a kind of custom event.

    Contract: spec/schemas/events/EventType.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the event type.",
    )

    created: Property[datetime] = prop(
        doc="Time at which Talon.One stored the object.",
    )

    title: Property[str] = prop(
        min_length=1,
        doc="Name of the event type for display. At least 1 character.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Name your integration uses when it sends such an event. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text saying what the event stands for.",
    )
