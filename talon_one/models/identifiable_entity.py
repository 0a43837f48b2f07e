# Generated from spec/schemas/common/IdentifiableEntity.yaml by `make generate`; do not edit.
"""`IdentifiableEntity`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class IdentifiableEntity(Model):
    """The number of a record the service stores.

    Contract: spec/schemas/common/IdentifiableEntity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the record, set by the service.",
    )
