# Generated from spec/schemas/attributes/LibraryAttribute.yaml by `make generate`; do not edit.
"""`LibraryAttribute`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LibraryAttribute(Model):
    """A ready-made attribute from the attribute library that an account can adopt.

    Contract: spec/schemas/attributes/LibraryAttribute.yaml
    """

    __slots__ = ()

    entity: Property[str] = prop(
        enum=("Application", "Campaign", "CustomerProfile", "CustomerSession", "CartItem", "Coupon", "Event"),
        doc="Kind of record that carries the attribute. One of `Application`, `Campaign`, `CustomerProfile`, "
        "`CustomerSession`, `CartItem`, `Coupon`, `Event`.",
    )

    name: Property[str] = prop(
        doc="Key the value would have in the `attributes` of a record.",
    )

    title: Property[str] = prop(
        doc="Label people see in the Campaign Manager.",
    )

    type: Property[str] = prop(
        enum=("string", "number", "boolean", "time"),
        doc="What values look like: text, number, truth value or point in time. One of `string`, `number`, "
        "`boolean`, `time`.",
    )

    description: Property[str] = prop(
        doc="Explanation for people working in the Campaign Manager.",
    )

    presets: Property[list[str]] = prop(
        doc="Library collections the attribute is part of, such as those for an industry.",
    )

    suggestions: Property[list[str]] = prop(
        doc="Values offered for picking when someone fills in the attribute.",
    )
