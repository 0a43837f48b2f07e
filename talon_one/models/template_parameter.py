# Generated from spec/schemas/selectors/TemplateParameter.yaml by `make generate`; do not edit.
"""`TemplateParameter`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class TemplateParameter(Model):
    """A value that a rule leaves open, to be set for each campaign that is made from a template.

    Contract: spec/schemas/selectors/TemplateParameter.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which blocks refer to the parameter.",
    )
    """Name by which blocks refer to the parameter."""

    value: Property[Any] = prop(
        nullable=True,
        doc="Value of the parameter. Can be null.",
    )
    """Value of the parameter. Can be null."""

    value_type: Property[str] = prop(
        "valueType",
        doc="Data type of the value, such as `string`, `number`, `boolean`, `percent` or `time`.",
    )
    """Data type of the value, such as `string`, `number`, `boolean`, `percent` or `time`."""

    min_value: Property[Optional[float]] = prop(
        "minValue",
        default=None,
        doc="Smallest value that is accepted.",
    )
    """Smallest value that is accepted."""

    max_value: Property[Optional[float]] = prop(
        "maxValue",
        default=None,
        doc="Largest value that is accepted.",
    )
    """Largest value that is accepted."""

    description: Property[str] = prop(
        doc="Text that explains the parameter to users of the Campaign Manager.",
    )
    """Text that explains the parameter to users of the Campaign Manager."""

    attribute: Property[Optional[int]] = prop(
        default=None,
        doc="ID of the attribute that the parameter is tied to.",
    )
    """ID of the attribute that the parameter is tied to."""
