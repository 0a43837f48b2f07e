# Generated from spec/schemas/notifications/UpdateRiskNotification.yaml by `make generate`; do not edit.
"""`UpdateRiskNotification`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateRiskNotification(Model):
    """New content of an existing risk notification.

    Contract: spec/schemas/notifications/UpdateRiskNotification.yaml
    """

    __slots__ = ()

    entity: Property[str] = prop(
        enum=("customer_profile", "customer_session"),
        doc="What is watched: a `customer_profile` or a `customer_session`. One of `customer_profile`, "
        "`customer_session`.",
    )

    activity: Property[str] = prop(
        enum=("loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"),
        doc="Behavior that is watched: loyalty points earned, amount discounted, orders completed, or coupon "
        "attempts. One of `loyalty_points_earned`, `discounted_amount`, `completed_orders`, "
        "`coupon_attempts`.",
    )

    time_frame: Property[str] = prop(
        "timeFrame",
        enum=("1_day", "1_week", "1_month"),
        doc="Span over which the activity is added up: one day, one week or one month. One of `1_day`, "
        "`1_week`, `1_month`.",
    )

    active: Property[bool] = prop(
        doc="Whether the risk notification is switched on.",
    )
