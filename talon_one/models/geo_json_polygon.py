# Generated from spec/schemas/geometries/GeoJSONPolygon.yaml by `make generate`; do not edit.
"""`GeoJSONPolygon`."""

from __future__ import annotations

from typing import Literal, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class GeoJSONPolygon(Variant):
    """GeoJSON polygon: an area with one outline, and holes if need be.

    Contract: spec/schemas/geometries/GeoJSONPolygon.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["Polygon"]] = prop(
        default="Polygon",
        enum=("Polygon",),
        doc="Marks the shape as a `Polygon`. The only value is `Polygon`. Filled in if left out.",
    )
    """Marks the shape as a `Polygon`. The only value is `Polygon`. Filled in if left out."""

    coordinates: WideProperty[list[list[list[float]]], Sequence[Sequence[Sequence[float]]]] = prop(
        doc="Closed rings of positions (first and last are the same): the outline first, then the holes.",
    )
    """Closed rings of positions (first and last are the same): the outline first, then the holes."""
