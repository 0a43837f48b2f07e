# Generated from spec/schemas/rules/Picklist.yaml by `make generate`; do not edit.
"""`Picklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import PicklistType, Strings


class Picklist(Model):
    """A list of predefined values for attributes or arguments, so that people choose instead of typing.

    Contract: spec/schemas/rules/Picklist.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the picklist; attributes and arguments refer to it.",
    )
    """ID of the picklist; attributes and arguments refer to it."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    type: WideProperty[str, PicklistType] = prop(
        enum=("string", "boolean", "number", "time"),
        doc="Data type of all values in the list. One of `string`, `boolean`, `number`, `time`.",
    )
    """Data type of all values in the list. One of `string`, `boolean`, `number`, `time`."""

    values: WideProperty[list[str], Strings] = prop(
        max_items=50,
        doc="Values to choose from, as text whatever their data type. At most 50 items.",
    )
    """Values to choose from, as text whatever their data type. At most 50 items."""

    modified_by: Property[Optional[int]] = prop(
        "modifiedBy",
        default=None,
        doc="ID of the Campaign Manager user who last changed the record.",
    )
    """ID of the Campaign Manager user who last changed the record."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the Campaign Manager user who created the record.",
    )
    """ID of the Campaign Manager user who created the record."""

    account_id: Property[Optional[int]] = prop(
        "accountId",
        default=None,
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    imported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the values came from an imported file.",
    )
    """Whether the values came from an imported file."""
