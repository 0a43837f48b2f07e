# Generated from spec/schemas/notifications/CampaignPrioritiesChangedNotification.yaml by `make generate`; do not edit.
"""`CampaignPrioritiesChangedNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_set import CampaignSet


class CampaignPrioritiesChangedNotification(Model, retired="7.0"):
    """Change in the order in which an Application evaluates its campaigns.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/notifications/CampaignPrioritiesChangedNotification.yaml
    """

    __slots__ = ()

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application whose campaign order changed.",
    )
    """ID of the Application whose campaign order changed."""

    old_priorities: Property[Optional[CampaignSet]] = prop(
        "oldPriorities",
        default=None,
        doc="Order of the campaigns before the change.",
    )
    """Order of the campaigns before the change."""

    priorities: Property[CampaignSet] = prop(
        doc="Current order of the campaigns.",
    )
    """Current order of the campaigns."""
