# Generated from spec/schemas/templates/CampaignTemplateParams.yaml by `make generate`; do not edit.
"""`CampaignTemplateParams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import TemplateParameterType


class CampaignTemplateParams(Model):
    """A placeholder of a campaign template, which gets a value when a campaign is created from it.

    Contract: spec/schemas/templates/CampaignTemplateParams.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the placeholder. At least 1 character.",
    )
    """Name of the placeholder. At least 1 character."""

    type: WideProperty[str, TemplateParameterType] = prop(
        enum=("string", "number", "boolean", "percent", "(list string)", "(list number)", "time"),
        doc="Type of value; those starting with `(list` take several values, `percent` takes a percentage. One "
        "of `string`, `number`, `boolean`, `percent`, `(list string)`, `(list number)`, `time`.",
    )
    """Type of value; those starting with `(list` take several values, `percent` takes a percentage. One of
    `string`, `number`, `boolean`, `percent`, `(list string)`, `(list number)`, `time`.
    """

    description: Property[str] = prop(
        doc="Description of what to fill in, for the person who creates the campaign.",
    )
    """Description of what to fill in, for the person who creates the campaign."""

    attribute_id: Property[Optional[int]] = prop(
        "attributeId",
        default=None,
        doc="ID of the attribute of the placeholder, if any.",
    )
    """ID of the attribute of the placeholder, if any."""
