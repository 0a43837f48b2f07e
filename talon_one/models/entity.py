# Generated from spec/schemas/common/Entity.yaml by `make generate`; do not edit.
"""`Entity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Entity(Model):
    """Basic fields of any record.

    Contract: spec/schemas/common/Entity.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the record, set by the service.",
    )
    """ID of the record, set by the service."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""
