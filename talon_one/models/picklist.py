# Generated from spec/schemas/rules/Picklist.yaml by `make generate`; do not edit.
"""`Picklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Picklist(Model):
    """A list of predefined values that can be linked to attributes or arguments, so that people choose instead
    of typing.

    Contract: spec/schemas/rules/Picklist.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the picklist, by which attributes and arguments refer to it.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    type: Property[str] = prop(
        enum=("string", "boolean", "number", "time"),
        doc="Data type of all values in the list. One of `string`, `boolean`, `number`, `time`.",
    )

    values: Property[list[str]] = prop(
        max_items=50,
        doc="Values to choose from, written as text whatever their data type. At most 50 items.",
    )

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="Internal number of the Campaign Manager user who changed the record last.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the Campaign Manager user who created the record.",
    )

    account_id: Property[Optional[int]] = prop(
        "accountId",
        default=None,
        doc="Internal number of the Talon.One account that owns the record.",
    )

    imported: Property[Optional[bool]] = prop(
        default=None,
        doc="True when the values came from an imported file.",
    )
