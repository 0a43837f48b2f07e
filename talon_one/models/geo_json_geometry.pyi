# Generated from spec/schemas/geometries/GeoJSONGeometry.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.geo_json_geometry_collection import GeoJSONGeometryCollection
from talon_one.models.geo_json_multi_polygon import GeoJSONMultiPolygon
from talon_one.models.geo_json_point import GeoJSONPoint
from talon_one.models.geo_json_polygon import GeoJSONPolygon

GeoJSONGeometry = Union[
    GeoJSONPoint,
    GeoJSONPolygon,
    GeoJSONMultiPolygon,
    GeoJSONGeometryCollection,
    UnknownVariant,
]
"""Shape on the map in the GeoJSON format (RFC 7946), told apart by `type`.

Contract: spec/schemas/geometries/GeoJSONGeometry.yaml
"""
