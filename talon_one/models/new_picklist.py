# Generated from spec/schemas/rules/NewPicklist.yaml by `make generate`; do not edit.
"""`NewPicklist`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewPicklist(Model):
    """Values of a picklist to create.

    Contract: spec/schemas/rules/NewPicklist.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("string", "boolean", "number", "time"),
        doc="Data type of all values in the list. One of `string`, `boolean`, `number`, `time`.",
    )

    values: Property[list[str]] = prop(
        max_items=50,
        doc="Values to choose from, as text whatever their data type. At most 50 items.",
    )
