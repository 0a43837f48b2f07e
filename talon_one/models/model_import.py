# Generated from spec/schemas/logs/ModelImport.yaml by `make generate`; do not edit.
"""`ModelImport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class ModelImport(Model):
    """Result of one CSV import: what was imported and how much.

    Contract: spec/schemas/logs/ModelImport.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the import; imported records refer to it in `importId`.",
    )
    """ID of the import; imported records refer to it in `importId`."""

    created: Property[datetime] = prop(
        doc="Time at which the import was made.",
    )
    """Time at which the import was made."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    user_id: Property[int] = prop(
        "userId",
        doc="ID of the Campaign Manager user who imported the file.",
    )
    """ID of the Campaign Manager user who imported the file."""

    entity: Property[str] = prop(
        doc="Type of the imported records, for example `AttributeAllowedList`.",
    )
    """Type of the imported records, for example `AttributeAllowedList`."""

    amount: Property[int] = prop(
        minimum=0,
        doc="Number of imported records. At least 0.",
    )
    """Number of imported records. At least 0."""
