# Generated from spec/schemas/notifications/CampaignCreatedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignCreatedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_evaluation_position import CampaignEvaluationPosition
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignCreatedNotificationItem(Model):
    """One new campaign, with its rules and its place in the evaluation order.

    Contract: spec/schemas/notifications/CampaignCreatedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change that is reported, in this case `campaign_created`.",
    )

    campaign: Property[Campaign] = prop(
        doc="The new campaign with all that a `Campaign` holds; its rules and its place in the order stand "
        "beside it, in `ruleset` and `evaluation_position`.",
    )

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Rules of the campaign that are in force now.",
    )

    placeholders: Property[Optional[list[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders used in the campaign's rules, with the values they stand for.",
    )

    evaluation_position: Property[CampaignEvaluationPosition] = prop(
        "evaluationPosition",
        doc="Place the campaign holds among the campaigns of its evaluation group.",
    )
