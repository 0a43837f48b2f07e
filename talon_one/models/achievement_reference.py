# Generated from spec/schemas/achievements/AchievementReference.yaml by `make generate`; do not edit.
"""`AchievementReference`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import CampaignStoredState


class AchievementReference(Model):
    """One campaign in which an achievement is used, and its Application.

    Contract: spec/schemas/achievements/AchievementReference.yaml
    """

    __slots__ = ()

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="ID of the achievement that the campaign uses.",
    )
    """ID of the achievement that the campaign uses."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application that the campaign belongs to.",
    )
    """ID of the Application that the campaign belongs to."""

    application_name: Property[str] = prop(
        "applicationName",
        doc="Name of the Application that the campaign belongs to.",
    )
    """Name of the Application that the campaign belongs to."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that uses the achievement.",
    )
    """ID of the campaign that uses the achievement."""

    campaign_name: Property[Optional[str]] = prop(
        "campaignName",
        default=None,
        doc="Name of the campaign that uses the achievement. Required since version 26.13.",
    )
    """Name of the campaign that uses the achievement. Required since version 26.13."""

    campaign_state: WideProperty[Optional[str], Optional[CampaignStoredState]] = prop(
        "campaignState",
        default=None,
        enum=("enabled", "disabled", "archived"),
        doc="State of the campaign: `enabled`, `disabled` or `archived`. One of `enabled`, `disabled`, "
        "`archived`. Required since version 26.16. Added in version 26.16.",
    )
    """State of the campaign: `enabled`, `disabled` or `archived`. One of `enabled`, `disabled`, `archived`.
    Required since version 26.16. Added in version 26.16.
    """
