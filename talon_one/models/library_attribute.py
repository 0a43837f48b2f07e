# Generated from spec/schemas/attributes/LibraryAttribute.yaml by `make generate`; do not edit.
"""`LibraryAttribute`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LibraryAttribute(Model):
    """A ready-made attribute that an account can add.

    Contract: spec/schemas/attributes/LibraryAttribute.yaml
    """

    __slots__ = ()

    entity: Property[str] = prop(
        enum=("Application", "Campaign", "CustomerProfile", "CustomerSession", "CartItem", "Coupon", "Event"),
        doc="Type of entity that has the attribute. One of `Application`, `Campaign`, `CustomerProfile`, "
        "`CustomerSession`, `CartItem`, `Coupon`, `Event`.",
    )

    name: Property[str] = prop(
        doc="Key of the value in the `attributes` of an entity.",
    )

    title: Property[str] = prop(
        doc="Title in the Campaign Manager.",
    )

    type: Property[str] = prop(
        enum=("string", "number", "boolean", "time"),
        doc="Type of the values: string, number, boolean or time. One of `string`, `number`, `boolean`, `time`.",
    )

    description: Property[str] = prop(
        doc="Description in the Campaign Manager.",
    )

    presets: Property[list[str]] = prop(
        doc="Collections of the library that the attribute is in, such as those for an industry.",
    )

    suggestions: Property[list[str]] = prop(
        doc="Values to choose from when someone fills in the attribute.",
    )
