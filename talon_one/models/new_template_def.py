# Generated from spec/schemas/templates/NewTemplateDef.yaml by `make generate`; do not edit.
"""`NewTemplateDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef


class NewTemplateDef(Model):
    """Content for a rule building block (expression template) that is to be added to the Rule Builder.

    Contract: spec/schemas/templates/NewTemplateDef.yaml
    """

    __slots__ = ()

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
