# Generated from spec/schemas/common/MutableEntity.yaml by `make generate`; do not edit.
"""`MutableEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class MutableEntity(Model):
    """When a record was last changed.

    Contract: spec/schemas/common/MutableEntity.yaml
    """

    __slots__ = ()

    modified: Property[datetime] = prop(
        doc="When the record was last changed.",
    )
    """When the record was last changed."""
