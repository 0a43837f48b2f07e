# Generated from spec/schemas/campaigns/CampaignPrioritiesV2.yaml by `make generate`; do not edit.
"""`CampaignPrioritiesV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set_i_ds import CampaignSetIDs


class CampaignPrioritiesV2(Model, retired="7.0"):
    """Order of an Application's campaigns in the three former priority sets, which evaluation groups have
    replaced.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/campaigns/CampaignPrioritiesV2.yaml
    """

    __slots__ = ()

    exclusive: WideProperty[Optional[list[CampaignSetIDs]], Optional[Sequence[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns of which only the first that qualifies applies; they come before all others and only "
        "combine with universal ones.",
    )
    """Campaigns of which only the first that qualifies applies; they come before all others and only combine
    with universal ones.
    """

    stackable: WideProperty[Optional[list[CampaignSetIDs]], Optional[Sequence[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns that combine with each other and with universal ones, but not with an exclusive one.",
    )
    """Campaigns that combine with each other and with universal ones, but not with an exclusive one."""

    universal: WideProperty[Optional[list[CampaignSetIDs]], Optional[Sequence[CampaignSetIDs]]] = prop(
        default=None,
        doc="Campaigns that combine with any other campaign and come last.",
    )
    """Campaigns that combine with any other campaign and come last."""
