# Generated from spec/schemas/scim/ScimSchemasListResponse.yaml by `make generate`; do not edit.
"""`ScimSchemasListResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.scim_schema_resource import ScimSchemaResource
    from talon_one.types import Strings


class ScimSchemasListResponse(Page["ScimSchemaResource"]):
    """The SCIM schemas that the service supports.

    Contract: spec/schemas/scim/ScimSchemasListResponse.yaml
    """

    __slots__ = ()

    resources: WideProperty[list[ScimSchemaResource], Sequence[ScimSchemaResource]] = prop(
        "Resources",
        doc="The schemas, one entry each.",
    )
    """The schemas, one entry each."""

    schemas: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="IDs (URNs) of the SCIM schemas that say which type of message this is.",
    )
    """IDs (URNs) of the SCIM schemas that say which type of message this is."""

    total_results: Property[Optional[int]] = prop(
        "totalResults",
        default=None,
        doc="Total number of matching entries.",
    )
    """Total number of matching entries."""
