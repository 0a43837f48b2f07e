# Generated from spec/schemas/events/EventAttributesEntity.yaml by `make generate`; do not edit.
"""`EventAttributesEntity`."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop


class EventAttributesEntity(Model):
    """Type and attributes of a custom event.

    Contract: spec/schemas/events/EventAttributesEntity.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        min_length=1,
        doc="Type of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )
    """Type of the custom event, as defined in the Campaign Manager. At least 1 character."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager "
        "before you send them, built-in ones too.",
    )
    """Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager before you
    send them, built-in ones too.
    """
