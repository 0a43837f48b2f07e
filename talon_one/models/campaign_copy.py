# Generated from spec/schemas/campaigns/CampaignCopy.yaml by `make generate`; do not edit.
"""`CampaignCopy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignCopy(Model):
    """Request to copy a campaign into one or more Applications, with the settings that shall differ in the
    copies.

    Contract: spec/schemas/campaigns/CampaignCopy.yaml
    """

    __slots__ = ()

    name: Property[Optional[str]] = prop(
        default=None,
        doc="Title for the copied campaign in the Campaign Manager; without it, the words `Copy of` and the "
        "original title.",
    )

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        doc="Internal numbers of the Applications that each receive a copy.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text for the copies that tells colleagues what they are for.",
    )

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="When the copies are to begin being evaluated.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="When the copies are to stop being evaluated.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        max_items=50,
        doc="Free labels to put on the copies. At most 50 items.",
    )

    evaluation_group_id: Property[Optional[int]] = prop(
        "evaluationGroupId",
        default=None,
        doc="Internal number of the campaign evaluation group to place the copies in.",
    )
