# Generated from spec/schemas/campaigns/NewCampaignSetV2.yaml by `make generate`; do not edit.
"""`NewCampaignSetV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_priorities_v2 import CampaignPrioritiesV2


class NewCampaignSetV2(Model, retired="7.0"):
    """Former campaign priorities to store for an Application.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/NewCampaignSetV2.yaml
    """

    __slots__ = ()

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
