# Generated from spec/schemas/campaigns/CampaignDeactivationRequest.yaml by `make generate`; do not edit.
"""`CampaignDeactivationRequest`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CampaignDeactivationRequest(Model):
    """Asks colleagues to deactivate a campaign, for users who may not do so themselves.

    Contract: spec/schemas/campaigns/CampaignDeactivationRequest.yaml
    """

    __slots__ = ()

    user_ids: Property[list[int]] = prop(
        "userIds",
        max_items=5,
        doc="Internal numbers of the Campaign Manager users who are asked to deactivate the campaign. At most 5"
        " items.",
    )
