# Generated from spec/schemas/scim/ScimSchemasListResponse.yaml by `make generate`; do not edit.
"""`ScimSchemasListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Property, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_schema_resource import ScimSchemaResource


class ScimSchemasListResponse(Page["ScimSchemaResource"]):
    """The SCIM schemas that the service supports.

    Contract: spec/schemas/scim/ScimSchemasListResponse.yaml
    """

    __slots__ = ()

    resources: Property[list[ScimSchemaResource]] = prop(
        "Resources",
        doc="The schemas, one entry each.",
    )

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="Total number of matching entries.",
    )
