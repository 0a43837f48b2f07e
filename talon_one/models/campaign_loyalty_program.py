# Generated from spec/schemas/campaigns/CampaignLoyaltyProgram.yaml by `make generate`; do not edit.
"""`CampaignLoyaltyProgram`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class CampaignLoyaltyProgram(Model):
    """Loyalty program that a campaign uses.

    Contract: spec/schemas/campaigns/CampaignLoyaltyProgram.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the loyalty program.",
    )
    """ID of the loyalty program."""

    name: Property[str] = prop(
        doc="API name of the loyalty program.",
    )
    """API name of the loyalty program."""

    tiers: WideProperty[list[str], Strings] = prop(
        doc="Names of the program's tiers.",
    )
    """Names of the program's tiers."""

    card_based: Property[bool] = prop(
        "cardBased",
        doc="Whether the program works with loyalty cards (`true`) or customer profiles (`false`).",
    )
    """Whether the program works with loyalty cards (`true`) or customer profiles (`false`)."""
