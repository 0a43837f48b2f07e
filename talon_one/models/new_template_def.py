# Generated from spec/schemas/templates/NewTemplateDef.yaml by `make generate`; do not edit.
"""`NewTemplateDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.template_arg_def import TemplateArgDef


class NewTemplateDef(Model):
    """Data of a rule building block (expression template) to add to the Rule Builder.

    Contract: spec/schemas/templates/NewTemplateDef.yaml
    """

    __slots__ = ()

    title: Property[str] = prop(
        min_length=1,
        doc="Name of the building block in the Rule Builder. At least 1 character.",
    )
    """Name of the building block in the Rule Builder. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the building block does.",
    )
    """What the building block does."""

    help: Property[Optional[str]] = prop(
        default=None,
        doc="Longer help text for the Rule Builder.",
    )
    """Longer help text for the Rule Builder."""

    category: Property[str] = prop(
        min_length=1,
        doc="Category of the building block in the Rule Builder. At least 1 character.",
    )
    """Category of the building block in the Rule Builder. At least 1 character."""

    expr: WideProperty[list[Any], Sequence[Any]] = prop(
        doc="Expression of the building block, as a nested list in Talang, the language of rules, with the "
        "arguments as variables.",
    )
    """Expression of the building block, as a nested list in Talang, the language of rules, with the arguments as
    variables.
    """

    args: WideProperty[list[TemplateArgDef], Sequence[TemplateArgDef]] = prop(
        doc="Arguments people fill in when they use the building block.",
    )
    """Arguments people fill in when they use the building block."""

    expose: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether to offer the building block in the Rule Builder. The service's default is `false`.",
    )
    """Whether to offer the building block in the Rule Builder. The service's default is `false`."""
