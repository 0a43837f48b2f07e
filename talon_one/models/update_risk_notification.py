# Generated from spec/schemas/notifications/UpdateRiskNotification.yaml by `make generate`; do not edit.
"""`UpdateRiskNotification`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import RiskActivity, RiskEntity, RiskTimeFrame


class UpdateRiskNotification(Model):
    """New settings of a risk notification.

    Contract: spec/schemas/notifications/UpdateRiskNotification.yaml
    """

    __slots__ = ()

    entity: WideProperty[str, RiskEntity] = prop(
        enum=("customer_profile", "customer_session"),
        doc="What to monitor: each `customer_profile` or each `customer_session`. One of `customer_profile`, "
        "`customer_session`.",
    )
    """What to monitor: each `customer_profile` or each `customer_session`. One of `customer_profile`,
    `customer_session`.
    """

    activity: WideProperty[str, RiskActivity] = prop(
        enum=("loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"),
        doc="Activity to monitor: loyalty points earned, sum of discounts, completed orders, or coupon "
        "attempts. One of `loyalty_points_earned`, `discounted_amount`, `completed_orders`, "
        "`coupon_attempts`.",
    )
    """Activity to monitor: loyalty points earned, sum of discounts, completed orders, or coupon attempts. One of
    `loyalty_points_earned`, `discounted_amount`, `completed_orders`, `coupon_attempts`.
    """

    time_frame: WideProperty[str, RiskTimeFrame] = prop(
        "timeFrame",
        enum=("1D", "7D", "30D", "1_day", "1_week", "1_month"),
        doc="Time range over which the activity is counted: one day, one week or one month. One of `1D`, `7D`, "
        "`30D`. Earlier versions also had `1_day`, `1_week`, `1_month`.",
    )
    """Time range over which the activity is counted: one day, one week or one month. One of `1D`, `7D`, `30D`.
    Earlier versions also had `1_day`, `1_week`, `1_month`.
    """

    active: Property[bool] = prop(
        doc="Whether the risk notification is enabled.",
    )
    """Whether the risk notification is enabled."""
