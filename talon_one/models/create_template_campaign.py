# Generated from spec/schemas/templates/CreateTemplateCampaign.yaml by `make generate`; do not edit.
"""`CreateTemplateCampaign`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.binding import Binding
    from talon_one.models.limit_config import LimitConfig


class CreateTemplateCampaign(Model):
    """Request to make a campaign from a template, with values for its placeholders and the settings that shall
    differ from the presets.

    Contract: spec/schemas/templates/CreateTemplateCampaign.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Title for the new campaign in the Campaign Manager. At least 1 character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that tells colleagues what the new campaign is for.",
    )

    template_id: Property[int] = prop(
        "templateId",
        doc="Internal number of the template to use; it has to be enabled.",
    )

    campaign_attributes_overrides: Property[Optional[dict[str, Any]]] = prop(
        "campaignAttributesOverrides",
        default=None,
        doc="Campaign attribute values, keyed by attribute name, that replace the template's presets.",
    )

    template_param_values: Property[Optional[list[Binding]]] = prop(
        "templateParamValues",
        default=None,
        doc="Values for the template's placeholders, one binding for each, matched by name; every placeholder "
        "needs one.",
    )

    limit_overrides: Property[Optional[list[LimitConfig]]] = prop(
        "limitOverrides",
        default=None,
        doc="Budgets that replace those of the same kind preset by the template or the Application.",
    )

    campaign_groups: Property[Optional[list[int]]] = prop(
        "campaignGroups",
        default=None,
        doc="Internal numbers of the campaign groups (access groups) to put the new campaign in.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Free labels for finding and grouping the new campaign, in place of any the template has. At most "
        "50 items.",
    )

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="Internal number of the campaign evaluation group to place the campaign in; without it the campaign"
        " joins the base group.",
    )

    linked_store_ids: Property[Optional[list[int]]] = prop(
        "linkedStoreIds",
        default=None,
        doc="Internal numbers of the stores the campaign is restricted to: it is evaluated only for sessions "
        "that name one of them. With none linked it applies to every store of the Application.",
    )
