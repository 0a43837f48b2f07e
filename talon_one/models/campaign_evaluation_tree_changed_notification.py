# Generated from spec/schemas/notifications/CampaignEvaluationTreeChangedNotification.yaml by `make generate`; do not edit.
"""`CampaignEvaluationTreeChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set import CampaignSet


class CampaignEvaluationTreeChangedNotification(Model):
    """Change to how an Application groups and orders its campaigns for evaluation.

    Contract: spec/schemas/notifications/CampaignEvaluationTreeChangedNotification.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose evaluation tree changed.",
    )
    """ID of the Application whose evaluation tree changed."""

    old_evaluation_tree: Property[Optional[CampaignSet]] = prop(
        "oldEvaluationTree",
        default=None,
        doc="Groups and order of the campaigns before the change.",
    )
    """Groups and order of the campaigns before the change."""

    evaluation_tree: Property[CampaignSet] = prop(
        "evaluationTree",
        doc="Groups and order of the campaigns after the change.",
    )
    """Groups and order of the campaigns after the change."""
