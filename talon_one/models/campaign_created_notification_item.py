# Generated from spec/schemas/notifications/CampaignCreatedNotificationItem.yaml by `make generate`; do not edit.
"""`CampaignCreatedNotificationItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign import Campaign
    from talon_one.models.campaign_evaluation_position import CampaignEvaluationPosition
    from talon_one.models.placeholder_details import PlaceholderDetails
    from talon_one.models.ruleset import Ruleset


class CampaignCreatedNotificationItem(Model):
    """One new campaign, with its rules and its position in the evaluation order.

    Contract: spec/schemas/notifications/CampaignCreatedNotificationItem.yaml
    """

    __slots__ = ()

    event: Property[str] = prop(
        "Event",
        doc="Name of the change, here `campaign_created`.",
    )
    """Name of the change, here `campaign_created`."""

    campaign: Property[Campaign] = prop(
        doc="The new campaign with all fields of a `Campaign`; its rules are in `ruleset`, its position in "
        "`evaluation_position`.",
    )
    """The new campaign with all fields of a `Campaign`; its rules are in `ruleset`, its position in
    `evaluation_position`.
    """

    ruleset: Property[Optional[Ruleset]] = prop(
        default=None,
        doc="Current rules of the campaign.",
    )
    """Current rules of the campaign."""

    placeholders: WideProperty[Optional[list[PlaceholderDetails]], Optional[Sequence[PlaceholderDetails]]] = prop(
        default=None,
        doc="Placeholders in the campaign's rules and their values.",
    )
    """Placeholders in the campaign's rules and their values."""

    evaluation_position: Property[CampaignEvaluationPosition] = prop(
        "evaluationPosition",
        doc="Position of the campaign in its evaluation group.",
    )
    """Position of the campaign in its evaluation group."""
