"""Places and areas. Source: the contract's LocationCheckAttributeBlock (GeoJSON, RFC 7946); edges are a choice."""

from __future__ import annotations

import decimal
from typing import Any, List

import pytest
from hypothesis import given
from hypothesis import strategies as st
from places import fails

from talon_one.sandbox.engine.areas import within_any
from talon_one.sandbox.engine.values import from_json


def area(kind: str, coordinates: Any) -> Any:
    return {"name": "x", "geometry": {"type": kind, "coordinates": coordinates}}


def box(west: float, south: float, east: float, north: float) -> List[List[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def within(place: Any, *areas: Any) -> bool:
    return within_any(from_json(place), from_json(list(areas)))


def point(x: float, y: float) -> Any:
    return {"type": "Point", "coordinates": [x, y]}


TRIANGLE = area("Polygon", [[[0, 0], [0.3, 0], [0, 0.3], [0, 0]]])


@pytest.mark.parametrize(
    ("place", "areas", "expected"),
    [
        (point(0.1, 0.1), [TRIANGLE], True),
        (point(0.1, 0.2), [TRIANGLE], True),  # on the slanting edge, exactly
        (point(0.1, 0.2000000000001), [TRIANGLE], False),
        (point(0, 0), [TRIANGLE], True),  # a corner
        (point(-0.1, 0), [TRIANGLE], False),
        ({"longitude": 0.1, "latitude": 0.1}, [TRIANGLE], True),
        ({"coordinates": [0.1, 0.1, 30]}, [TRIANGLE], True),  # with its height
        ([point(5, 5), point(0.1, 0.1)], [TRIANGLE], True),  # any of a list of places
        ([], [TRIANGLE], False),
        (point(5, 5), [TRIANGLE, area("Point", [5, 5])], True),
        (point(2, 2), [area("Polygon", [box(0, 0, 4, 4), box(1, 1, 3, 3)])], False),  # in a hole
        (point(1, 2), [area("Polygon", [box(0, 0, 4, 4), box(1, 1, 3, 3)])], True),  # on its edge
        (point(1, 1), [area("Polygon", [])], False),
        (point(9, 9), [area("MultiPolygon", [[box(0, 0, 1, 1)], [box(8, 8, 10, 10)]])], True),
        # the corners of a star that lie at the height of the place: each is met once
        (point(0, 1), [area("Polygon", [[[1, 0], [2, 1], [1, 2], [3, 1], [1, 0]]])], False),
        (point(1, 1), [area("Polygon", [[[0, 0], [2, 0], [2, 1], [3, 1], [2, 2], [0, 2], [0, 0]]])], True),
    ],
)
def test_places_in_areas(place: Any, areas: Any, expected: bool) -> None:
    assert within(place, *areas) is expected


@pytest.mark.parametrize(
    ("place", "areas"),
    [
        ("Berlin", [TRIANGLE]),
        ({"latitude": 1}, [TRIANGLE]),
        ({"type": "Polygon", "coordinates": [1, 1]}, [TRIANGLE]),
        (point("a", 1), [TRIANGLE]),  # type: ignore[arg-type]
        ({"coordinates": [1]}, [TRIANGLE]),
        (point(1, 1), [area("Polygon", 5)]),
        (point(1, 1), [area("Polygon", [[5]])]),
        (point(1, 1), [{}]),
        (point(1, 1), [5]),
    ],
)
def test_what_is_no_place_or_no_area(place: Any, areas: Any) -> None:
    with fails():
        within(place, *areas)


NUMBERS = st.integers(-5, 5)


@given(NUMBERS, NUMBERS, st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS), st.integers(0, 3))
def test_a_box_holds_what_lies_between_its_sides(x: int, y: int, sides: Any, first: int) -> None:
    west, east, south, north = sides
    west, east, south, north = min(west, east), max(west, east), min(south, north), max(south, north)
    corners = box(west, south, east, north)[:-1]
    ring = corners[first:] + corners[: first + 1]  # whichever corner comes first
    inside = west <= x <= east and south <= y <= north
    assert within(point(x, y), area("Polygon", [ring])) is inside
    assert within(point(x, y), area("Polygon", [ring[::-1]])) is inside  # and whichever way round


def test_the_callers_own_decimal_context_changes_nothing() -> None:
    with decimal.localcontext(decimal.Context(prec=2, traps=[decimal.Inexact])):
        assert within(point(0.1, 0.2), TRIANGLE)
        assert not within(point(0.1, 0.2000000000001), TRIANGLE)
