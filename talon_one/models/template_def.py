# Generated from spec/schemas/templates/TemplateDef.yaml by `make generate`; do not edit.
"""`TemplateDef`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.template_arg_def import TemplateArgDef


class TemplateDef(Model):
    """A rule building block (expression template) in an Application's Rule Builder.

    Contract: spec/schemas/templates/TemplateDef.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the building block.",
    )
    """ID of the building block."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application with the building block.",
    )
    """ID of the Application with the building block."""

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

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the building block in rule expressions; people see `title` instead. At least 1 character.",
    )
    """Name of the building block in rule expressions; people see `title` instead. At least 1 character."""
