# Generated from spec/schemas/campaigns/CampaignEvaluationPosition.yaml by `make generate`; do not edit.
"""`CampaignEvaluationPosition`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEvaluationPosition(Model):
    """Where a campaign is in the evaluation tree of its Application.

    Contract: spec/schemas/campaigns/CampaignEvaluationPosition.yaml
    """

    __slots__ = ()

    group_id: Property[int] = prop(
        "groupId",
        doc="ID of the evaluation group that contains the campaign.",
    )
    """ID of the evaluation group that contains the campaign."""

    group_name: Property[str] = prop(
        "groupName",
        doc="Name of the evaluation group that contains the campaign.",
    )
    """Name of the evaluation group that contains the campaign."""

    position: Property[int] = prop(
        doc="Position of the campaign in the evaluation order of its group.",
    )
    """Position of the campaign in the evaluation order of its group."""
