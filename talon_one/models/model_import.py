# Generated from spec/schemas/logs/ModelImport.yaml by `make generate`; do not edit.
"""`ModelImport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ModelImport(Model):
    """Result of one CSV import: what was brought in and how much of it.

    Contract: spec/schemas/logs/ModelImport.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of this import, to which imported records point back with their `importId`.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the import was made.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns this record.",
    )

    user_id: Property[int] = prop(
        "userId",
        doc="Internal number of the Campaign Manager user who made the import.",
    )

    entity: Property[str] = prop(
        doc="What kind of records the file brought in, for example `AttributeAllowedList`.",
    )

    amount: Property[int] = prop(
        minimum=0,
        doc="How many records were brought in. At least 0.",
    )
