# Generated from spec/schemas/analytics/ApplicationCampaignAnalytics.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend
    from talon_one.models.analytics_data_point_with_trend_and_influenced_rate import AnalyticsDataPointWithTrendAndInfluencedRate
    from talon_one.models.analytics_data_point_with_trend_and_uplift import AnalyticsDataPointWithTrendAndUplift
    from talon_one.types import CampaignState, Strings


class ApplicationCampaignAnalytics(Model):
    """Sales statistics of one campaign of an Application for a time range.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalytics.yaml
    """

    __slots__ = ()

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Start of the interval. Required since version 7.0.",
    )
    """Start of the interval. Required since version 7.0."""

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="End of the interval. Required since version 7.0.",
    )
    """End of the interval. Required since version 7.0."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign the statistics are about. Required since version 7.0.",
    )
    """ID of the campaign the statistics are about. Required since version 7.0."""

    campaign_name: Property[Optional[str]] = prop(
        "campaignName",
        default=None,
        doc="Name of the campaign the statistics are about. Required since version 7.0.",
    )
    """Name of the campaign the statistics are about. Required since version 7.0."""

    campaign_tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "campaignTags",
        default=None,
        max_items=50,
        min_length=1,
        max_length=50,
        doc="Tags of the campaign, used for searching and filtering. Each item: 1 to 50 characters. At most 50 "
        "items. Required since version 7.0.",
    )
    """Tags of the campaign, used for searching and filtering. Each item: 1 to 50 characters. At most 50 items.
    Required since version 7.0.
    """

    campaign_state: WideProperty[Optional[str], Optional[CampaignState]] = prop(
        "campaignState",
        default=None,
        enum=("expired", "scheduled", "running", "disabled", "archived", "staged", "enabled"),
        doc="State of the campaign: `running`, `scheduled` before its start, `expired` after its end, "
        "`disabled` or `archived` by a user, or `staged` for testing. Disabled and archived campaigns are "
        "not evaluated. One of `expired`, `scheduled`, `running`, `disabled`, `archived`, `staged`. Earlier"
        " versions also had `enabled`. Required since version 7.0.",
    )
    """State of the campaign: `running`, `scheduled` before its start, `expired` after its end, `disabled` or
    `archived` by a user, or `staged` for testing. Disabled and archived campaigns are not evaluated. One of
    `expired`, `scheduled`, `running`, `disabled`, `archived`, `staged`. Earlier versions also had `enabled`.
    Required since version 7.0.
    """

    total_revenue: Property[Optional[AnalyticsDataPointWithTrendAndInfluencedRate]] = prop(
        "totalRevenue",
        default=None,
        doc="Revenue from sessions the campaign influenced, with its share in the total and its trend.",
    )
    """Revenue from sessions the campaign influenced, with its share in the total and its trend."""

    sessions_count: Property[Optional[AnalyticsDataPointWithTrendAndInfluencedRate]] = prop(
        "sessionsCount",
        default=None,
        doc="Closed sessions the campaign influenced, with their share in the total and their trend.",
    )
    """Closed sessions the campaign influenced, with their share in the total and their trend."""

    avg_items_per_session: Property[Optional[AnalyticsDataPointWithTrendAndUplift]] = prop(
        "avgItemsPerSession",
        default=None,
        doc="Average number of items in the campaign's sessions, with uplift and trend.",
    )
    """Average number of items in the campaign's sessions, with uplift and trend."""

    avg_session_value: Property[Optional[AnalyticsDataPointWithTrendAndUplift]] = prop(
        "avgSessionValue",
        default=None,
        doc="Average order value before discounts in the campaign's sessions, with uplift and trend.",
    )
    """Average order value before discounts in the campaign's sessions, with uplift and trend."""

    total_discounts: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "totalDiscounts",
        default=None,
        doc="Sum of the campaign's discounts, with its trend.",
    )
    """Sum of the campaign's discounts, with its trend."""

    coupons_count: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "couponsCount",
        default=None,
        doc="Number of the campaign's coupons that were used, with the trend.",
    )
    """Number of the campaign's coupons that were used, with the trend."""

    campaign_active_ruleset_id: Property[Optional[int]] = prop(
        "campaignActiveRulesetId",
        default=None,
        doc="ID of the ruleset used when sessions are evaluated. Retired: last sent by the service in version "
        "5.0.",
    )
    """ID of the ruleset used when sessions are evaluated. Retired: last sent by the service in version 5.0."""

    campaign_start_time: Property[Optional[datetime]] = prop(
        "campaignStartTime",
        default=None,
        doc="When the campaign becomes active; absent means that it has no start time. Retired: last sent by "
        "the service in version 5.0.",
    )
    """When the campaign becomes active; absent means that it has no start time. Retired: last sent by the
    service in version 5.0.
    """

    campaign_end_time: Property[Optional[datetime]] = prop(
        "campaignEndTime",
        default=None,
        doc="When the campaign stops being active; absent means that it has no end time. Retired: last sent by "
        "the service in version 5.0.",
    )
    """When the campaign stops being active; absent means that it has no end time. Retired: last sent by the
    service in version 5.0.
    """
