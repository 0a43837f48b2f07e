# Generated from spec/schemas/scim/ScimResource.yaml by `make generate`; do not edit.
"""`ScimResource`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimResource(Model):
    """A type of resource, such as users, that can be provisioned over SCIM.

    Contract: spec/schemas/scim/ScimResource.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="ID of the resource type.",
    )
    """ID of the resource type."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Short title of the resource type.",
    )
    """Short title of the resource type."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the resource type is.",
    )
    """What the resource type is."""
