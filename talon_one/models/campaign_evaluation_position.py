# Generated from spec/schemas/campaigns/CampaignEvaluationPosition.yaml by `make generate`; do not edit.
"""`CampaignEvaluationPosition`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignEvaluationPosition(Model):
    """Where a campaign stands in the evaluation tree of its Application.

    Contract: spec/schemas/campaigns/CampaignEvaluationPosition.yaml
    """

    __slots__ = ()

    group_id: Property[int] = prop(
        "groupId",
        doc="Internal number of the evaluation group that holds the campaign.",
    )

    group_name: Property[str] = prop(
        "groupName",
        doc="Title of the evaluation group that holds the campaign.",
    )

    position: Property[int] = prop(
        doc="Place of the campaign in the evaluation order of its group.",
    )
