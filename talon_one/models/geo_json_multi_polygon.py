# Generated from spec/schemas/geometries/GeoJSONMultiPolygon.yaml by `make generate`; do not edit.
"""`GeoJSONMultiPolygon`."""

from __future__ import annotations

from typing import Literal, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class GeoJSONMultiPolygon(Variant):
    """GeoJSON multipolygon: several areas.

    Contract: spec/schemas/geometries/GeoJSONMultiPolygon.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["MultiPolygon"]] = prop(
        default="MultiPolygon",
        enum=("MultiPolygon",),
        doc="Marks the shape as a `MultiPolygon`. The only value is `MultiPolygon`. Filled in if left out.",
    )
    """Marks the shape as a `MultiPolygon`. The only value is `MultiPolygon`. Filled in if left out."""

    coordinates: WideProperty[list[list[list[list[float]]]], Sequence[Sequence[Sequence[Sequence[float]]]]] = prop(
        doc="The areas, each as the coordinates of a polygon.",
    )
    """The areas, each as the coordinates of a polygon."""
