# Generated from spec/schemas/campaigns/CampaignDeactivationRequest.yaml by `make generate`; do not edit.
"""`CampaignDeactivationRequest`."""

from __future__ import annotations

from typing import Sequence

from talon_one.model import Model, WideProperty, prop


class CampaignDeactivationRequest(Model):
    """Request from a user who may not deactivate a campaign to those who may.

    Contract: spec/schemas/campaigns/CampaignDeactivationRequest.yaml
    """

    __slots__ = ()

    user_ids: WideProperty[list[int], Sequence[int]] = prop(
        "userIds",
        max_items=5,
        doc="IDs of the Campaign Manager users who are asked to deactivate the campaign. At most 5 items.",
    )
    """IDs of the Campaign Manager users who are asked to deactivate the campaign. At most 5 items."""
