# Generated from spec/schemas/rules/UpdatePicklist.yaml by `make generate`; do not edit.
"""`UpdatePicklist`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdatePicklist(Model):
    """New values of a picklist, which replace the current ones.

    Contract: spec/schemas/rules/UpdatePicklist.yaml
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
