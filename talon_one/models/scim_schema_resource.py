# Generated from spec/schemas/scim/ScimSchemaResource.yaml by `make generate`; do not edit.
"""`ScimSchemaResource`."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class ScimSchemaResource(Model):
    """A SCIM schema: the attributes of a type of resource.

    Contract: spec/schemas/scim/ScimSchemaResource.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="ID (URN) of the schema.",
    )
    """ID (URN) of the schema."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Short title of the schema.",
    )
    """Short title of the schema."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the schema is for.",
    )
    """What the schema is for."""

    attributes: WideProperty[Optional[list[dict[str, Any]]], Optional[Sequence[Mapping[str, Any]]]] = prop(
        default=None,
        doc="Definitions of the attributes in the schema, as plain SCIM objects.",
    )
    """Definitions of the attributes in the schema, as plain SCIM objects."""
