# Generated from spec/schemas/common/IntegrationEntity.yaml by `make generate`; do not edit.
"""`IntegrationEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationEntity(Model):
    """Basic fields of a record to which your system gives an ID.

    Contract: spec/schemas/common/IntegrationEntity.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="ID that your system chose for the record. At most 1000 characters.",
    )
    """ID that your system chose for the record. At most 1000 characters."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""
