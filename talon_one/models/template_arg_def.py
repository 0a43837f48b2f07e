# Generated from spec/schemas/templates/TemplateArgDef.yaml by `make generate`; do not edit.
"""`TemplateArgDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ArgumentType


class TemplateArgDef(Model):
    """Definition of an argument of a custom effect, a webhook or another building block, which people fill in
    when they use it in a rule.

    Contract: spec/schemas/templates/TemplateArgDef.yaml
    """

    __slots__ = ()

    type: WideProperty[str, ArgumentType] = prop(
        enum=("string", "boolean", "number", "time", "(list string)", "(list number)"),
        min_length=1,
        doc="Type of the argument; those starting with `(list` take several values. One of `string`, `boolean`,"
        " `number`, `time`, `(list string)`, `(list number)`. At least 1 character.",
    )
    """Type of the argument; those starting with `(list` take several values. One of `string`, `boolean`,
    `number`, `time`, `(list string)`, `(list number)`. At least 1 character.
    """

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What to fill in, as shown in the Rule Builder.",
    )
    """What to fill in, as shown in the Rule Builder."""

    title: Property[str] = prop(
        min_length=1,
        doc="Name of the argument in the Rule Builder. At least 1 character.",
    )
    """Name of the argument in the Rule Builder. At least 1 character."""

    ui: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Settings of the input field of the argument, in no fixed format.",
    )
    """Settings of the input field of the argument, in no fixed format."""

    key: Property[Optional[str]] = prop(
        default=None,
        doc="Key of the argument's value in a JSON object.",
    )
    """Key of the argument's value in a JSON object."""

    picklist_id: Property[Optional[int]] = prop(
        "picklistID",
        default=None,
        doc="ID of the picklist of the argument's values, if any.",
    )
    """ID of the picklist of the argument's values, if any."""

    restricted_by_picklist: Property[Optional[bool]] = prop(
        "restrictedByPicklist",
        default=None,
        doc="Whether the argument only accepts values of its picklist.",
    )
    """Whether the argument only accepts values of its picklist."""
