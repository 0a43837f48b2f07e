# Generated from spec/schemas/common/IntegrationEntity.yaml by `make generate`; do not edit.
"""`IntegrationEntity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationEntity(Model):
    """The basic fields of a record that your system names itself.

    Contract: spec/schemas/common/IntegrationEntity.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Identifier that your system chose for the record. At most 1000 characters.",
    )

    created: Property[datetime] = prop(
        doc="When the service stored the record.",
    )
