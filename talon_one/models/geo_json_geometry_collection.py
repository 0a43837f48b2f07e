# Generated from spec/schemas/geometries/GeoJSONGeometryCollection.yaml by `make generate`; do not edit.
"""`GeoJSONGeometryCollection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.geo_json_geometry import GeoJSONGeometry


class GeoJSONGeometryCollection(Variant):
    """GeoJSON geometry collection: several shapes taken together.

    Contract: spec/schemas/geometries/GeoJSONGeometryCollection.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["GeometryCollection"]] = prop(
        default="GeometryCollection",
        enum=("GeometryCollection",),
        doc="Marks the shape as a `GeometryCollection`. The only value is `GeometryCollection`. Filled in if "
        "left out.",
    )
    """Marks the shape as a `GeometryCollection`. The only value is `GeometryCollection`. Filled in if left out."""

    geometries: WideProperty[list[GeoJSONGeometry], Sequence[GeoJSONGeometry]] = prop(
        doc="The shapes of the collection.",
    )
    """The shapes of the collection."""
