# Generated from spec/schemas/campaigns/ApplicationCampaignStats.yaml by `make generate`; do not edit.
"""`ApplicationCampaignStats`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignStats(Model):
    """How many campaigns of an Application are in each displayed state.

    Contract: spec/schemas/campaigns/ApplicationCampaignStats.yaml
    """

    __slots__ = ()

    disabled: Property[int] = prop(
        doc="Number of campaigns that are switched off.",
    )

    staged: Property[Optional[int]] = prop(
        default=None,
        doc="Number of campaigns that are not active but can be tested. The service requires it since version "
        "7.0.",
    )

    scheduled: Property[int] = prop(
        doc="Number of activated campaigns whose start still lies ahead.",
    )

    running: Property[int] = prop(
        doc="Number of activated campaigns that are within their schedule now.",
    )

    expired: Property[int] = prop(
        doc="Number of activated campaigns whose end has passed.",
    )

    archived: Property[int] = prop(
        doc="Number of archived campaigns; like disabled ones, they are not evaluated.",
    )

    draft: Property[Optional[int]] = prop(
        default=None,
        doc="Number of campaigns that had no valid rules yet. Retired: the service last sent it in version 5.0.",
    )
