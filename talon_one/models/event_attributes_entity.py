# Generated from spec/schemas/events/EventAttributesEntity.yaml by `make generate`; do not edit.
"""`EventAttributesEntity`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class EventAttributesEntity(Model):
    """Name and attribute values of a custom event.

    Contract: spec/schemas/events/EventAttributesEntity.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values by attribute name; each attribute has to be defined in the Campaign "
        "Manager first.",
    )
