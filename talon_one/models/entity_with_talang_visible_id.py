# Generated from spec/schemas/common/EntityWithTalangVisibleID.yaml by `make generate`; do not edit.
"""`EntityWithTalangVisibleID`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class EntityWithTalangVisibleID(Model):
    """Basic fields of a record whose ID can be used in rule expressions, which are written in Talang.

    Contract: spec/schemas/common/EntityWithTalangVisibleID.yaml
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
