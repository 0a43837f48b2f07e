# Generated from spec/schemas/campaigns/CampaignSetV2.yaml by `make generate`; do not edit.
"""`CampaignSetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_priorities_v2 import CampaignPrioritiesV2


class CampaignSetV2(Model, retired="7.0"):
    """The former campaign priorities of an Application, in one stored version.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/CampaignSetV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the stored priorities.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

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
