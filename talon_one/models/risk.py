# Generated from spec/schemas/logs/Risk.yaml by `make generate`; do not edit.
"""`Risk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import date, datetime


class Risk(Model):
    """A finding that some customers or sessions show unusual activity, for review by a person.

    Contract: spec/schemas/logs/Risk.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number the service gave to this finding.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    notification_id: Property[int] = prop(
        "notificationId",
        doc="Internal number of the notification that the risk is tied to.",
    )

    run_date: Property[date] = prop(
        "runDate",
        doc="Day of the check that found the risk.",
    )

    group_key: Property[str] = prop(
        "groupKey",
        doc="Key under which findings of the same sort are put together as one risk.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application in which the activity was seen, if it was seen in one.",
    )

    status: Property[str] = prop(
        enum=("active", "in_review", "confirmed", "discarded"),
        doc="State of the review: `active` (open), `in_review`, `confirmed` (a real problem) or `discarded` "
        "(dismissed). One of `active`, `in_review`, `confirmed`, `discarded`.",
    )

    criticality: Property[str] = prop(
        enum=("critical", "not_critical"),
        doc="Weight of the finding: `critical` needs attention first, `not_critical` less so. One of "
        "`critical`, `not_critical`.",
    )

    entity: Property[str] = prop(
        enum=("customer_profile", "customer_session"),
        doc="Where the activity was seen: on a `customer_profile` or in a `customer_session`. One of "
        "`customer_profile`, `customer_session`.",
    )

    activity: Property[str] = prop(
        enum=("loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"),
        doc="What stood out: points earned (`loyalty_points_earned`), money taken off (`discounted_amount`), "
        "orders finished (`completed_orders`) or coupon tries (`coupon_attempts`). One of "
        "`loyalty_points_earned`, `discounted_amount`, `completed_orders`, `coupon_attempts`.",
    )

    time_frame: Property[str] = prop(
        "timeFrame",
        enum=("1_day", "1_week", "1_month"),
        doc="Span over which the activity was added up: one day, one week or one month. One of `1_day`, "
        "`1_week`, `1_month`.",
    )

    reported_date: Property[datetime] = prop(
        "reportedDate",
        doc="Moment at which the risk was reported.",
    )

    affected_entity_count: Property[int] = prop(
        "affectedEntityCount",
        doc="How many customer profiles or sessions are concerned.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Text that tells what was found.",
    )

    modified: Property[datetime] = prop(
        doc="Moment of the latest change to the risk.",
    )
