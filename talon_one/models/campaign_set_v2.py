# Generated from spec/schemas/campaigns/CampaignSetV2.yaml by `make generate`; do not edit.
"""`CampaignSetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_priorities_v2 import CampaignPrioritiesV2


class CampaignSetV2(Model, retired="7.0"):
    """A version of the former campaign priorities of an Application.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/CampaignSetV2.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of this version of the priorities.",
    )
    """ID of this version of the priorities."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose campaigns are ordered.",
    )
    """ID of the Application whose campaigns are ordered."""

    version: Property[int] = prop(
        minimum=1,
        doc="Version number of the priorities. At least 1.",
    )
    """Version number of the priorities. At least 1."""

    set: Property[CampaignPrioritiesV2] = prop(
        doc="The three priority sets with their campaigns in order.",
    )
    """The three priority sets with their campaigns in order."""
