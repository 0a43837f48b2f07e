# Generated from spec/schemas/rules/SlotDef.yaml by `make generate`; do not edit.
"""`SlotDef`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SlotDef(Model):
    """A value, such as an attribute, that rule expressions in an Application can read and in some cases change.

    Contract: spec/schemas/rules/SlotDef.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which rule expressions reach the value.",
    )

    type: Property[str] = prop(
        doc="Kind of value the slot holds.",
    )

    title: Property[str] = prop(
        doc="Name of the value, as people see it in the Rule Builder.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Short text on what the value means.",
    )

    help: Property[Optional[str]] = prop(
        default=None,
        doc="Longer help text for people who use it in the Rule Builder.",
    )

    writable: Property[bool] = prop(
        doc="True when effects of rules may change the value.",
    )
