# Generated from spec/schemas/campaigns/NewCampaignSetV2.yaml by `make generate`; do not edit.
"""`NewCampaignSetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_priorities_v2 import CampaignPrioritiesV2


class NewCampaignSetV2(Model, retired="7.0"):
    """Former campaign priorities to store for an Application.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/NewCampaignSetV2.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application whose campaigns are ordered.",
    )

    version: Property[int] = prop(
        minimum=1,
        doc="Revision number of the priorities, by which changes are told apart. At least 1.",
    )

    set: Property[CampaignPrioritiesV2] = prop(
        doc="The three priority sets with their campaigns in order.",
    )
