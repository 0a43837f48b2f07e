# Generated from spec/schemas/logs/RiskDetail.yaml by `make generate`; do not edit.
"""`RiskDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import date, datetime

    from talon_one.models.risk_affected_entity_item import RiskAffectedEntityItem
    from talon_one.types import Criticality, RiskActivity, RiskDiscardReason, RiskEntity, RiskStatus, RiskTimeFrame


class RiskDetail(Model):
    """A risk with all customer profiles or sessions affected.

    Contract: spec/schemas/logs/RiskDetail.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the finding.",
    )
    """ID of the finding."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    notification_id: Property[int] = prop(
        "notificationId",
        doc="ID of the notification that the finding belongs to.",
    )
    """ID of the notification that the finding belongs to."""

    feature_date: Property[Optional[date]] = prop(
        "featureDate",
        default=None,
        doc="Day that the risk was found for. Required since version 26.14. Added in version 26.14.",
    )
    """Day that the risk was found for. Required since version 26.14. Added in version 26.14."""

    run_date: Property[Optional[date]] = prop(
        "runDate",
        default=None,
        doc="Date of the check that found the risk. Retired: last sent by the service in version 26.13.",
    )
    """Date of the check that found the risk. Retired: last sent by the service in version 26.13."""

    group_key: Property[str] = prop(
        "groupKey",
        doc="Key that groups findings of the same type into one risk.",
    )
    """Key that groups findings of the same type into one risk."""

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="ID of the Application with the activity, if any.",
    )
    """ID of the Application with the activity, if any."""

    status: WideProperty[str, RiskStatus] = prop(
        enum=("active", "in_review", "confirmed", "discarded"),
        doc="Status of the review: `active` (open), `in_review`, `confirmed` (a real problem) or `discarded` "
        "(dismissed). One of `active`, `in_review`, `confirmed`, `discarded`.",
    )
    """Status of the review: `active` (open), `in_review`, `confirmed` (a real problem) or `discarded`
    (dismissed). One of `active`, `in_review`, `confirmed`, `discarded`.
    """

    criticality: WideProperty[str, Criticality] = prop(
        enum=("critical", "not_critical"),
        doc="How serious the finding is: `critical` or `not_critical`. One of `critical`, `not_critical`.",
    )
    """How serious the finding is: `critical` or `not_critical`. One of `critical`, `not_critical`."""

    entity: WideProperty[str, RiskEntity] = prop(
        enum=("customer_profile", "customer_session"),
        doc="Where the activity was found: in a `customer_profile` or a `customer_session`. One of "
        "`customer_profile`, `customer_session`.",
    )
    """Where the activity was found: in a `customer_profile` or a `customer_session`. One of `customer_profile`,
    `customer_session`.
    """

    activity: WideProperty[str, RiskActivity] = prop(
        enum=("loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"),
        doc="Unusual activity: points earned (`loyalty_points_earned`), sum of discounts (`discounted_amount`),"
        " completed orders (`completed_orders`) or coupon attempts (`coupon_attempts`). One of "
        "`loyalty_points_earned`, `discounted_amount`, `completed_orders`, `coupon_attempts`.",
    )
    """Unusual activity: points earned (`loyalty_points_earned`), sum of discounts (`discounted_amount`),
    completed orders (`completed_orders`) or coupon attempts (`coupon_attempts`). One of
    `loyalty_points_earned`, `discounted_amount`, `completed_orders`, `coupon_attempts`.
    """

    time_frame: WideProperty[str, RiskTimeFrame] = prop(
        "timeFrame",
        enum=("1D", "7D", "30D", "1_day", "1_week", "1_month"),
        doc="Time range over which the activity was counted: one day, one week or one month. One of `1D`, `7D`,"
        " `30D`. Earlier versions also had `1_day`, `1_week`, `1_month`.",
    )
    """Time range over which the activity was counted: one day, one week or one month. One of `1D`, `7D`, `30D`.
    Earlier versions also had `1_day`, `1_week`, `1_month`.
    """

    reported_date: Property[datetime] = prop(
        "reportedDate",
        doc="Time at which the risk was reported.",
    )
    """Time at which the risk was reported."""

    affected_entity_count: Property[int] = prop(
        "affectedEntityCount",
        doc="Number of customer profiles or sessions affected.",
    )
    """Number of customer profiles or sessions affected."""

    description: Property[Optional[str]] = prop(
        default=None,
        doc="What was found, in words.",
    )
    """What was found, in words."""

    discard_reason: WideProperty[Optional[str], Optional[RiskDiscardReason]] = prop(
        "discardReason",
        default=None,
        enum=("expected_behavior", "other"),
        doc="Why the risk was discarded: the activity was expected (`expected_behavior`), or something else "
        "(`other`). One of `expected_behavior`, `other`. Added in version 26.15.",
    )
    """Why the risk was discarded: the activity was expected (`expected_behavior`), or something else (`other`).
    One of `expected_behavior`, `other`. Added in version 26.15.
    """

    status_comment: Property[Optional[str]] = prop(
        "statusComment",
        default=None,
        doc="Comment on the latest change of `status`. Added in version 26.15.",
    )
    """Comment on the latest change of `status`. Added in version 26.15."""

    status_changed_by: Property[Optional[int]] = prop(
        "statusChangedBy",
        default=None,
        doc="ID of the user who last changed `status`. Added in version 26.15.",
    )
    """ID of the user who last changed `status`. Added in version 26.15."""

    status_changed_at: Property[Optional[datetime]] = prop(
        "statusChangedAt",
        default=None,
        doc="When `status` was last changed. Added in version 26.15.",
    )
    """When `status` was last changed. Added in version 26.15."""

    modified: Property[datetime] = prop(
        doc="Time of the last change to the risk.",
    )
    """Time of the last change to the risk."""

    affected_entities: WideProperty[list[RiskAffectedEntityItem], Sequence[RiskAffectedEntityItem]] = prop(
        "affectedEntities",
        doc="Profiles or sessions affected, each with its measured activity.",
    )
    """Profiles or sessions affected, each with its measured activity."""
