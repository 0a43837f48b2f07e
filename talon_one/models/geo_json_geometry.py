# Generated from spec/schemas/geometries/GeoJSONGeometry.yaml by `make generate`; do not edit.
"""`GeoJSONGeometry`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class GeoJSONGeometry(OneOf):
    """Shape on the map in the GeoJSON format (RFC 7946), told apart by `type`.

    Contract: spec/schemas/geometries/GeoJSONGeometry.yaml
    """

    _variants = Variants("type", {
        "Point": "GeoJSONPoint",
        "Polygon": "GeoJSONPolygon",
        "MultiPolygon": "GeoJSONMultiPolygon",
        "GeometryCollection": "GeoJSONGeometryCollection",
    })
