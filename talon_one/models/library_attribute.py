# Generated from spec/schemas/attributes/LibraryAttribute.yaml by `make generate`; do not edit.
"""`LibraryAttribute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import LibraryAttributeEntity, PicklistType, Strings


class LibraryAttribute(Model):
    """A ready-made attribute that an account can add.

    Contract: spec/schemas/attributes/LibraryAttribute.yaml
    """

    __slots__ = ()

    entity: WideProperty[str, LibraryAttributeEntity] = prop(
        enum=("Application", "Campaign", "CustomerProfile", "CustomerSession", "CartItem", "Coupon", "Event"),
        doc="Type of entity that has the attribute. One of `Application`, `Campaign`, `CustomerProfile`, "
        "`CustomerSession`, `CartItem`, `Coupon`, `Event`.",
    )
    """Type of entity that has the attribute. One of `Application`, `Campaign`, `CustomerProfile`,
    `CustomerSession`, `CartItem`, `Coupon`, `Event`.
    """

    name: Property[str] = prop(
        doc="Key of the value in the `attributes` of an entity.",
    )
    """Key of the value in the `attributes` of an entity."""

    title: Property[str] = prop(
        doc="Title in the Campaign Manager.",
    )
    """Title in the Campaign Manager."""

    type: WideProperty[str, PicklistType] = prop(
        enum=("string", "number", "boolean", "time"),
        doc="Type of the values: string, number, boolean or time. One of `string`, `number`, `boolean`, `time`.",
    )
    """Type of the values: string, number, boolean or time. One of `string`, `number`, `boolean`, `time`."""

    description: Property[str] = prop(
        doc="Description in the Campaign Manager.",
    )
    """Description in the Campaign Manager."""

    presets: WideProperty[list[str], Strings] = prop(
        doc="Collections of the library that the attribute is in, such as those for an industry.",
    )
    """Collections of the library that the attribute is in, such as those for an industry."""

    suggestions: WideProperty[list[str], Strings] = prop(
        doc="Values to choose from when someone fills in the attribute.",
    )
    """Values to choose from when someone fills in the attribute."""
