# Generated from spec/schemas/templates/TemplateArgDef.yaml by `make generate`; do not edit.
"""`TemplateArgDef`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class TemplateArgDef(Model):
    """Definition of an argument that people fill in when they use a custom effect, a webhook or another building
    block in a rule.

    Contract: spec/schemas/templates/TemplateArgDef.yaml
    """

    __slots__ = ()

    type: Property[str] = prop(
        enum=("string", "boolean", "number", "time", "(list string)", "(list number)"),
        min_length=1,
        doc="Kind of value the argument takes; those starting with `(list` take several values. One of "
        "`string`, `boolean`, `number`, `time`, `(list string)`, `(list number)`. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Short text that tells people in the Rule Builder what to fill in.",
    )

    title: Property[str] = prop(
        min_length=1,
        doc="Label of the argument, as people see it in the Rule Builder. At least 1 character.",
    )

    ui: Property[dict[str, Any]] = prop(
        doc="Free-form settings for drawing the input field of the argument.",
    )

    key: Property[Optional[str]] = prop(
        default=None,
        doc="Name under which the argument's value is placed in a JSON object.",
    )

    picklist_id: Property[Optional[int]] = prop(
        "picklistID",
        default=None,
        doc="Internal number of the picklist whose values are offered for the argument, if any.",
    )

    restricted_by_picklist: Property[Optional[bool]] = prop(
        "restrictedByPicklist",
        default=None,
        doc="True when the argument accepts only values of its picklist.",
    )
