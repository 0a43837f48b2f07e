# Generated from spec/schemas/notifications/BulkCampaignNotification.yaml by `make generate`; do not edit.
"""`BulkCampaignNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_notification import CampaignNotification


class BulkCampaignNotification(Model, retired="12.0"):
    """Notification with several changes to campaigns.

    Retired: last used by the service in version 12.0; creating one issues a warning.

    Contract: spec/schemas/notifications/BulkCampaignNotification.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of entries that this request contains.",
    )
    """Number of entries that this request contains."""

    data: WideProperty[list[CampaignNotification], Sequence[CampaignNotification]] = prop(
        doc="One entry for each campaign change.",
    )
    """One entry for each campaign change."""
