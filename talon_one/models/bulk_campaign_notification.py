# Generated from spec/schemas/notifications/BulkCampaignNotification.yaml by `make generate`; do not edit.
"""`BulkCampaignNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_notification import CampaignNotification


class BulkCampaignNotification(Model, retired="12.0"):
    """Request body that bundles several notifications about changes to campaigns.

    Retired: the service last had it in version 12.0; making one warns.

    Contract: spec/schemas/notifications/BulkCampaignNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries in the data list of this request.",
    )

    data: Property[list[CampaignNotification]] = prop(
        doc="Bundled notifications, one entry for each campaign change.",
    )
