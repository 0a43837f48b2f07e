# Generated from spec/schemas/analytics/ApplicationCampaignAnalytics.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point_with_trend import AnalyticsDataPointWithTrend
    from talon_one.models.analytics_data_point_with_trend_and_influenced_rate import AnalyticsDataPointWithTrendAndInfluencedRate
    from talon_one.models.analytics_data_point_with_trend_and_uplift import AnalyticsDataPointWithTrendAndUplift


class ApplicationCampaignAnalytics(Model):
    """Sales figures that one campaign of an Application contributed in a time span.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalytics.yaml
    """

    __slots__ = ()

    start_time: Property[Optional[datetime]] = prop(
        "startTime",
        default=None,
        doc="Start of the time span that the figures are gathered over. The service requires it since version "
        "7.0.",
    )

    end_time: Property[Optional[datetime]] = prop(
        "endTime",
        default=None,
        doc="End of the time span that the figures are gathered over. The service requires it since version "
        "7.0.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign the figures belong to. The service requires it since version 7.0.",
    )

    campaign_name: Property[Optional[str]] = prop(
        "campaignName",
        default=None,
        doc="Display name of the campaign the figures belong to. The service requires it since version 7.0.",
    )

    campaign_tags: Property[Optional[list[str]]] = prop(
        "campaignTags",
        default=None,
        max_items=50,
        doc="Free labels attached to the campaign, used for searching and filtering. At most 50 items. The "
        "service requires it since version 7.0.",
    )

    campaign_state: Property[Optional[str]] = prop(
        "campaignState",
        default=None,
        enum=("expired", "scheduled", "running", "disabled", "archived", "staged", "enabled"),
        doc="Where the campaign stands: `running`, `scheduled` before its start, `expired` after its end, "
        "`disabled` or `archived` by a user, or `staged` for testing. Disabled and archived campaigns are "
        "not evaluated. One of `expired`, `scheduled`, `running`, `disabled`, `archived`, `staged`. "
        "Formerly also `enabled`. The service requires it since version 7.0.",
    )

    total_revenue: Property[Optional[AnalyticsDataPointWithTrendAndInfluencedRate]] = prop(
        "totalRevenue",
        default=None,
        doc="Revenue from sessions the campaign took part in, with its share in the whole and its trend.",
    )

    sessions_count: Property[Optional[AnalyticsDataPointWithTrendAndInfluencedRate]] = prop(
        "sessionsCount",
        default=None,
        doc="Closed sessions the campaign took part in, with their share in the whole and their trend.",
    )

    avg_items_per_session: Property[Optional[AnalyticsDataPointWithTrendAndUplift]] = prop(
        "avgItemsPerSession",
        default=None,
        doc="Mean number of items in the campaign's sessions, with uplift and trend.",
    )

    avg_session_value: Property[Optional[AnalyticsDataPointWithTrendAndUplift]] = prop(
        "avgSessionValue",
        default=None,
        doc="Mean order value before discounts in the campaign's sessions, with uplift and trend.",
    )

    total_discounts: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "totalDiscounts",
        default=None,
        doc="Money taken off by the campaign's discounts, with its trend.",
    )

    coupons_count: Property[Optional[AnalyticsDataPointWithTrend]] = prop(
        "couponsCount",
        default=None,
        doc="How many coupons of the campaign were used, with the trend.",
    )

    campaign_active_ruleset_id: Property[Optional[int]] = prop(
        "campaignActiveRulesetId",
        default=None,
        doc="Internal number of the ruleset the campaign applies when sessions are evaluated. Retired: the "
        "service last sent it in version 5.0.",
    )

    campaign_start_time: Property[Optional[datetime]] = prop(
        "campaignStartTime",
        default=None,
        doc="When the campaign becomes active; absent means it has no planned start. Retired: the service last "
        "sent it in version 5.0.",
    )

    campaign_end_time: Property[Optional[datetime]] = prop(
        "campaignEndTime",
        default=None,
        doc="When the campaign stops being active; absent means it has no planned end. Retired: the service "
        "last sent it in version 5.0.",
    )
