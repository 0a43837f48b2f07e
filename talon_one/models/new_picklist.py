# Generated from spec/schemas/rules/NewPicklist.yaml by `make generate`; do not edit.
"""`NewPicklist`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import PicklistType, Strings


class NewPicklist(Model):
    """Values of a picklist to create.

    Contract: spec/schemas/rules/NewPicklist.yaml
    """

    __slots__ = ()

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
