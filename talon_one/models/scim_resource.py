# Generated from spec/schemas/scim/ScimResource.yaml by `make generate`; do not edit.
"""`ScimResource`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ScimResource(Model):
    """A kind of resource that the SCIM interface of the service manages, such as users.

    Contract: spec/schemas/scim/ScimResource.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        doc="Identifier of the resource type.",
    )

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Short title of the resource type.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Explanation of what the resource type stands for.",
    )
