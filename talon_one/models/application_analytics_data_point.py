# Generated from spec/schemas/analytics/ApplicationAnalyticsDataPoint.yaml by `make generate`; do not edit.
"""`ApplicationAnalyticsDataPoint`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.analytics_data_point import AnalyticsDataPoint


class ApplicationAnalyticsDataPoint(Model):
    """Sales statistics of an Application for one interval of its dashboard.

    Contract: spec/schemas/analytics/ApplicationAnalyticsDataPoint.yaml
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

    total_revenue: Property[Optional[AnalyticsDataPoint]] = prop(
        "totalRevenue",
        default=None,
        doc="Revenue from all purchases in the interval, and from influenced sessions.",
    )
    """Revenue from all purchases in the interval, and from influenced sessions."""

    sessions_count: Property[Optional[AnalyticsDataPoint]] = prop(
        "sessionsCount",
        default=None,
        doc="Number of sessions closed in the interval, and how many of them were influenced.",
    )
    """Number of sessions closed in the interval, and how many of them were influenced."""

    avg_items_per_session: Property[Optional[AnalyticsDataPoint]] = prop(
        "avgItemsPerSession",
        default=None,
        doc="Average number of items in a closed session, overall and for influenced sessions.",
    )
    """Average number of items in a closed session, overall and for influenced sessions."""

    avg_session_value: Property[Optional[AnalyticsDataPoint]] = prop(
        "avgSessionValue",
        default=None,
        doc="Average order value before discounts, overall and for influenced sessions.",
    )
    """Average order value before discounts, overall and for influenced sessions."""

    total_discounts: Property[Optional[float]] = prop(
        "totalDiscounts",
        default=None,
        doc="Sum of the discounts in the interval, in the Application's currency.",
    )
    """Sum of the discounts in the interval, in the Application's currency."""

    coupons_count: Property[Optional[float]] = prop(
        "couponsCount",
        default=None,
        doc="Number of coupons used in the interval.",
    )
    """Number of coupons used in the interval."""
