# Generated from spec/schemas/common/IdentifiableEntity.yaml by `make generate`; do not edit.
"""`IdentifiableEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IdentifiableEntity(Model):
    """Fields of records that only have an ID.

    Contract: spec/schemas/common/IdentifiableEntity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the record, set by the service.",
    )
    """ID of the record, set by the service."""
