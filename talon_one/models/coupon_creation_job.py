# Generated from spec/schemas/coupons/CouponCreationJob.yaml by `make generate`; do not edit.
"""`CouponCreationJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings


class CouponCreationJob(Model):
    """A background task that generates a large number of coupons, with its settings and progress.

    Contract: spec/schemas/coupons/CouponCreationJob.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the creation job.",
    )

    created: Property[datetime] = prop(
        doc="When the job was requested.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign that receives the coupons.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the record belongs to.",
    )

    account_id: Property[int] = prop(
        "accountId",
        doc="Internal number of the Talon.One account that owns the record.",
    )

    usage_limit: Property[int] = prop(
        "usageLimit",
        minimum=0,
        maximum=999999,
        doc="How many redemptions one code allows; `0` means no limit of its own, though campaign budgets still"
        " count. From 0 to 999999.",
    )

    discount_limit: Property[Optional[float]] = prop(
        "discountLimit",
        default=None,
        minimum=0,
        maximum=1000000000000000,
        doc="Most money the code may take off over its whole life, in the Application's currency; suited to "
        "gift cards. Absent means no such cap. From 0 to 1000000000000000.",
    )

    reservation_limit: Property[Optional[int]] = prop(
        "reservationLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="How many customers may reserve the code. Reservations made through the reservation endpoint are "
        "not held to it. From 0 to 999999.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="First moment at which the code can be redeemed; absent means it is valid from creation.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Moment after which the code is rejected; absent means it never runs out.",
    )

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        minimum=1,
        maximum=5000000,
        doc="How many different codes to generate in one go. From 1 to 5000000.",
    )

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Character set and pattern used when generating the codes.",
    )

    attributes: Property[dict[str, Any]] = prop(
        doc="Custom attribute values given to every coupon of the job, keyed by attribute name.",
    )

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must have reserved the code before redeeming it; if so, everybody else is "
        "turned away with `CouponReservationRequired`. Default of the service: `false`.",
    )

    batch_id: Property[str] = prop(
        "batchId",
        doc="Label that all coupons of the job carry.",
    )

    status: Property[str] = prop(
        doc="How far the job has got, as a word set by the service, such as pending, completed or failed.",
    )

    created_amount: Property[int] = prop(
        "createdAmount",
        doc="Number of codes generated so far.",
    )

    fail_count: Property[int] = prop(
        "failCount",
        doc="How often the service has failed while working on the job.",
    )

    errors: Property[list[str]] = prop(
        doc="Messages about individual problems met while generating.",
    )

    created_by: Property[int] = prop(
        "createdBy",
        doc="Internal number of the user who started the job.",
    )

    communicated: Property[bool] = prop(
        doc="Whether the user who started the job has been told how it ended.",
    )

    chunk_execution_count: Property[int] = prop(
        "chunkExecutionCount",
        doc="How many portions of coupons the service has tried to create so far.",
    )

    chunk_size: Property[Optional[int]] = prop(
        "chunkSize",
        default=None,
        doc="Number of coupons created in one portion.",
    )
