# Generated from spec/schemas/geometries/GeoJSONGeometry.yaml by `make generate`; do not edit.
"""`GeoJSONGeometry`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants

if TYPE_CHECKING:
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
else:

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
