# Generated from spec/schemas/rules/LocationCheckAttributeBlockValuesOneOfInner.yaml by `make generate`; do not edit.
"""`LocationCheckAttributeBlockValuesOneOfInner`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.geo_json_geometry import GeoJSONGeometry


class LocationCheckAttributeBlockValuesOneOfInner(Model):
    """An area that a location is compared with.

    Contract: spec/schemas/rules/LocationCheckAttributeBlockValuesOneOfInner.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Label of the area.",
    )
    """Label of the area."""

    geometry: Property[GeoJSONGeometry] = prop(
        doc="Shape of the area.",
    )
    """Shape of the area."""
