# Generated from spec/schemas/rules/Binding.yaml by `make generate`; do not edit.
"""`Binding`."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop


class Binding(Model):
    """A named value for use in rules, calculated by an expression; also the value of a template's placeholder.

    Contract: spec/schemas/rules/Binding.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name by which rules refer to the value; for a placeholder, the placeholder's name.",
    )
    """Name by which rules refer to the value; for a placeholder, the placeholder's name."""

    type: Property[Optional[str]] = prop(
        default=None,
        doc="What the value is for: `bundle`, `cartItemFilter`, `subledgerBalance` or, for a placeholder, "
        "`templateParameter`.",
    )
    """What the value is for: `bundle`, `cartItemFilter`, `subledgerBalance` or, for a placeholder,
    `templateParameter`.
    """

    expression: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="How to calculate the value, as a nested list in Talang, the language of rules: operator first, "
        "then its arguments.",
    )
    """How to calculate the value, as a nested list in Talang, the language of rules: operator first, then its
    arguments.
    """

    value_type: Property[Optional[str]] = prop(
        "valueType",
        default=None,
        doc="Data type of the value: `string`, `number` or `boolean`.",
    )
    """Data type of the value: `string`, `number` or `boolean`."""

    min_value: Property[Optional[float]] = prop(
        "minValue",
        default=None,
        doc="Minimum number allowed as the value, for a numeric placeholder.",
    )
    """Minimum number allowed as the value, for a numeric placeholder."""

    max_value: Property[Optional[float]] = prop(
        "maxValue",
        default=None,
        doc="Maximum number allowed as the value, for a numeric placeholder.",
    )
    """Maximum number allowed as the value, for a numeric placeholder."""

    attribute_id: Property[Optional[int]] = prop(
        "attributeId",
        default=None,
        doc="ID of the attribute of the placeholder, if any.",
    )
    """ID of the attribute of the placeholder, if any."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Description of the placeholder for the person who fills it in.",
    )
    """Description of the placeholder for the person who fills it in."""
