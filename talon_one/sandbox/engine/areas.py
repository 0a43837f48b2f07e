"""Places and areas on the map: attributes of the type location, and the GeoJSON shapes that they are compared with.

Coordinates are taken as on a flat map, without the poles and the line where the date changes.
"""

from __future__ import annotations

from decimal import Context, Decimal, localcontext
from typing import Any, List, Mapping, Sequence, Tuple

from talon_one.sandbox.engine.values import EvaluationError, Unsupported, kind, number, shown

_EXACT = Context(prec=80)  # so that a place on an edge is on it
_Point = Tuple[Decimal, Decimal]  # longitude and latitude


def within_any(location: Any, areas: Sequence[Any]) -> bool:
    """Whether a location lies in one of the areas, on its edge too.

    location: GeoJSON `Point`, or a map with `longitude` and `latitude`; of a list of them, any.
    areas: maps with a `geometry`, a `Point`, `Polygon`, `MultiPolygon` or `GeometryCollection` of GeoJSON.
    """
    places = [_place(one) for one in location] if isinstance(location, list) else [_place(location)]
    with localcontext(_EXACT):
        return any(_in_any(place, areas) for place in places)


def _in_any(place: _Point, areas: Sequence[Any]) -> bool:
    return any(_in(place, area.get("geometry") if isinstance(area, Mapping) else None) for area in areas)


def _place(location: Any) -> _Point:
    if isinstance(location, Mapping):
        if "coordinates" in location and location.get("type", "Point") == "Point":
            return _point(location["coordinates"])
        if "longitude" in location and "latitude" in location:
            return number(location["longitude"]), number(location["latitude"])
    raise EvaluationError(f"{shown(location)} is {kind(location)}, but a location with its coordinates is needed")


def _in(place: _Point, geometry: Any) -> bool:
    if not isinstance(geometry, Mapping):
        raise EvaluationError("an area has no geometry")
    shape, coordinates = geometry.get("type"), geometry.get("coordinates")
    if shape == "Point":
        return place == _point(coordinates)
    if shape == "Polygon":
        return _in_polygon(place, _rings(coordinates))
    if shape == "MultiPolygon":
        return any(_in_polygon(place, _rings(polygon)) for polygon in _list(coordinates))
    if shape == "GeometryCollection":
        return any(_in(place, inner) for inner in _list(geometry.get("geometries")))
    raise Unsupported(f"an area of the type {shown(shape)}")


def _list(value: Any) -> List[Any]:
    if not isinstance(value, list):
        raise EvaluationError(f"an area has {kind(value)} where a list of coordinates is needed")
    return value


def _point(value: Any) -> _Point:
    coordinates = _list(value)
    if len(coordinates) not in (2, 3):
        raise EvaluationError(f"{shown(value)} is no position: longitude and latitude are needed")
    return number(coordinates[0]), number(coordinates[1])


def _rings(value: Any) -> List[List[_Point]]:
    return [[_point(position) for position in _list(ring)] for ring in _list(value)]


def _in_polygon(place: _Point, rings: Sequence[Sequence[_Point]]) -> bool:
    """In the outline, or on it, and in none of the holes; the edge of a hole is part of the area."""
    if not rings:
        return False
    outline, *holes = rings
    return _side(place, outline) >= 0 and all(_side(place, hole) <= 0 for hole in holes)


def _side(place: _Point, ring: Sequence[_Point]) -> int:
    """1 inside of the ring, 0 on it, -1 outside: by how often a line from the place to the east meets it."""
    x, y = place
    inside = False
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], *ring[:1]]):
        turn = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
        if turn == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2):
            return 0
        if (y1 > y) != (y2 > y) and (turn > 0) == (y2 > y1):
            inside = not inside
    return 1 if inside else -1
