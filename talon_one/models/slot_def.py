# Generated from spec/schemas/rules/SlotDef.yaml by `make generate`; do not edit.
"""`SlotDef`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SlotDef(Model):
    """A value, such as an attribute, that rule expressions in an Application can read and sometimes change.

    Contract: spec/schemas/rules/SlotDef.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the value in rule expressions.",
    )
    """Name of the value in rule expressions."""

    type: Property[str] = prop(
        doc="Type of value that expressions read here.",
    )
    """Type of value that expressions read here."""

    title: Property[str] = prop(
        doc="Name of the value in the Rule Builder.",
    )
    """Name of the value in the Rule Builder."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the value means.",
    )
    """What the value means."""

    help: Property[Optional[str]] = prop(
        default=None,
        doc="Longer help text for the Rule Builder.",
    )
    """Longer help text for the Rule Builder."""

    writable: Property[bool] = prop(
        doc="Whether effects of rules can change the value.",
    )
    """Whether effects of rules can change the value."""
