# Generated from spec/schemas/events/EventType.yaml by `make generate`; do not edit.
"""`EventType`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class EventType(Model):
    """Definition of a type of custom event.

    Contract: spec/schemas/events/EventType.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the event type.",
    )
    """Internal ID of the event type."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    title: Property[str] = prop(
        min_length=1,
        doc="Title of the event type. At least 1 character.",
    )
    """Title of the event type. At least 1 character."""

    name: Property[str] = prop(
        min_length=1,
        doc="Name your integration uses to send such an event. At least 1 character.",
    )
    """Name your integration uses to send such an event. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the event means, in your own words.",
    )
    """What the event means, in your own words."""
