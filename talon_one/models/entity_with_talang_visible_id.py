# Generated from spec/schemas/common/EntityWithTalangVisibleID.yaml by `make generate`; do not edit.
"""`EntityWithTalangVisibleID`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class EntityWithTalangVisibleID(Model):
    """The basic fields of a record whose number can also be used in rule expressions, which are written in
    Talang.

    Contract: spec/schemas/common/EntityWithTalangVisibleID.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the record, set by the service.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )
