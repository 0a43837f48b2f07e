# Generated from spec/schemas/achievements/AchievementReference.yaml by `make generate`; do not edit.
"""`AchievementReference`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class AchievementReference(Model):
    """Tells one campaign, and its Application, in which an achievement is used.

    Contract: spec/schemas/achievements/AchievementReference.yaml
    """

    __slots__ = ()

    achievement_id: Property[int] = prop(
        "achievementId",
        doc="Internal number of the achievement that the campaign uses.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application that the campaign belongs to.",
    )

    application_name: Property[str] = prop(
        "applicationName",
        doc="Display name of the Application that the campaign belongs to.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that uses the achievement.",
    )

    campaign_name: Property[Optional[str]] = prop(
        "campaignName",
        default=None,
        doc="Display name of the campaign that uses the achievement. The service requires it since version "
        "26.13.",
    )
