# Generated from spec/schemas/templates/CreateTemplateCampaign.yaml by `make generate`; do not edit.
"""`CreateTemplateCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.limit_config import LimitConfig
    from talon_one.types import Strings


class CreateTemplateCampaign(Model):
    """Request to create a campaign from a template, with values of its placeholders and settings to override.

    Contract: spec/schemas/templates/CreateTemplateCampaign.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Name of the new campaign in the Campaign Manager. At least 1 character.",
    )
    """Name of the new campaign in the Campaign Manager. At least 1 character."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What the new campaign is for, in your own words.",
    )
    """What the new campaign is for, in your own words."""

    template_id: Property[int] = prop(
        "templateId",
        doc="ID of the template, which must be enabled.",
    )
    """ID of the template, which must be enabled."""

    campaign_attributes_overrides: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        "campaignAttributesOverrides",
        default=None,
        attributes_of="Campaign",
        doc="Custom campaign attributes, keyed by attribute name, that replace those of the template.",
    )
    """Custom campaign attributes, keyed by attribute name, that replace those of the template."""

    template_param_values: WideProperty[Optional[list[Binding]], Optional[Sequence[Binding]]] = prop(
        "templateParamValues",
        default=None,
        doc="Values of the template's placeholders, one binding for each, matched by name; every placeholder "
        "needs one.",
    )
    """Values of the template's placeholders, one binding for each, matched by name; every placeholder needs one."""

    limit_overrides: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        "limitOverrides",
        default=None,
        doc="Budgets that replace those of the same type in the template or the Application.",
    )
    """Budgets that replace those of the same type in the template or the Application."""

    campaign_groups: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="IDs of the campaign access groups of the new campaign.",
    )
    """IDs of the campaign access groups of the new campaign."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags of the new campaign, which replace those of the template. Each item: 1 to 50 characters. At "
        "most 50 items.",
    )
    """Tags of the new campaign, which replace those of the template. Each item: 1 to 50 characters. At most 50
    items.
    """

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="ID of the campaign evaluation group of the campaign; without it the campaign is in the base group.",
    )
    """ID of the campaign evaluation group of the campaign; without it the campaign is in the base group."""

    linked_store_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "linkedStoreIds",
        default=None,
        doc="Internal IDs of the stores the campaign is limited to: it is only evaluated for sessions in one of"
        " them. Without any it applies to all stores of the Application.",
    )
    """Internal IDs of the stores the campaign is limited to: it is only evaluated for sessions in one of them.
    Without any it applies to all stores of the Application.
    """
