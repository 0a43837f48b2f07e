# Generated from spec/schemas/templates/TemplateDef.yaml by `make generate`; do not edit.
"""`TemplateDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.template_arg_def import TemplateArgDef


class TemplateDef(Model):
    """A rule building block (expression template) that is available in an Application's Rule Builder.

    Contract: spec/schemas/templates/TemplateDef.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the building block.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application whose Rule Builder has the building block.",
    )

    title: Property[str] = prop(
        min_length=1,
        doc="Name of the building block, as people see it in the Rule Builder. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Short text that tells people in the Rule Builder what the building block does.",
    )

    help: Property[Optional[str]] = prop(
        default=None,
        doc="Longer help text for people who use it in the Rule Builder.",
    )

    category: Property[str] = prop(
        min_length=1,
        doc="Heading under which the building block is grouped in the Rule Builder. At least 1 character.",
    )

    expr: Property[list[Any]] = prop(
        doc="Logic of the building block, as a nested list in the rule engine's expression language (Talang), "
        "with the arguments as variables.",
    )

    args: Property[list[TemplateArgDef]] = prop(
        doc="Arguments people fill in when they use the building block.",
    )

    expose: Property[Optional[bool]] = prop(
        default=None,
        doc="True to offer the building block in the Rule Builder. Default of the service: `false`.",
    )

    name: Property[str] = prop(
        min_length=1,
        doc="Name by which rule expressions call the building block; people see `title` instead. At least 1 "
        "character.",
    )
