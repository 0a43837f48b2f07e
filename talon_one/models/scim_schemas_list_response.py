# Generated from spec/schemas/scim/ScimSchemasListResponse.yaml by `make generate`; do not edit.
"""`ScimSchemasListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.scim_schema_resource import ScimSchemaResource


class ScimSchemasListResponse(Model):
    """The SCIM schemas that the service supports.

    Contract: spec/schemas/scim/ScimSchemasListResponse.yaml
    """

    __slots__ = ()

    resources: Property[list[ScimSchemaResource]] = prop(
        "Resources",
        doc="The schemas themselves, one entry each.",
    )

    schemas: Property[Optional[list[str]]] = prop(
        default=None,
        doc="SCIM schema identifiers (URNs) that tell which kind of message this is.",
    )

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="How many entries match in all, as SCIM list answers report it.",
    )
