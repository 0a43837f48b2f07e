# Generated from spec/schemas/campaigns/CampaignPrioritiesV2.yaml by `make generate`; do not edit.
"""`CampaignPrioritiesV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set_i_ds import CampaignSetIDs


class CampaignPrioritiesV2(Model, retired="7.0"):
    """Order of an Application's campaigns in the three former priority sets, which evaluation groups have
    replaced.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/campaigns/CampaignPrioritiesV2.yaml
    """

    __slots__ = ()

    exclusive: Property[Optional[list[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns of which only the first that qualifies is applied, tried before all others; universal "
        "ones may still be added.",
    )

    stackable: Property[Optional[list[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns that may be combined with each other and with universal ones, but not with an exclusive "
        "one.",
    )

    universal: Property[Optional[list[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns that may be combined with any other campaign and are checked last.",
    )
