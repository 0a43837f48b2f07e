# Generated from spec/schemas/geometries/GeoJSONPoint.yaml by `make generate`; do not edit.
"""`GeoJSONPoint`."""

from __future__ import annotations

from typing import Literal, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.unions import Variant


class GeoJSONPoint(Variant):
    """GeoJSON point: one position.

    Contract: spec/schemas/geometries/GeoJSONPoint.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["Point"]] = prop(
        default="Point",
        enum=("Point",),
        doc="Marks the shape as a `Point`. The only value is `Point`. Filled in if left out.",
    )
    """Marks the shape as a `Point`. The only value is `Point`. Filled in if left out."""

    coordinates: WideProperty[list[float], Sequence[float]] = prop(
        min_items=2,
        max_items=3,
        doc="The position: longitude, latitude and, optionally, altitude. 2 to 3 items.",
    )
    """The position: longitude, latitude and, optionally, altitude. 2 to 3 items."""
