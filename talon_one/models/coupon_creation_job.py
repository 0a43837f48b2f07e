# Generated from spec/schemas/coupons/CouponCreationJob.yaml by `make generate`; do not edit.
"""`CouponCreationJob`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.code_generator_settings import CodeGeneratorSettings
    from talon_one.types import Strings


class CouponCreationJob(Model):
    """A job that creates a large number of coupons, with its settings and progress.

    Contract: spec/schemas/coupons/CouponCreationJob.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the creation job.",
    )
    """ID of the creation job."""

    created: Property[datetime] = prop(
        doc="When the job was requested.",
    )
    """When the job was requested."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign that receives the coupons.",
    )
    """ID of the campaign that receives the coupons."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the record belongs to.",
    )
    """ID of the Application the record belongs to."""

    account_id: Property[int] = prop(
        "accountId",
        doc="ID of your Talon.One account.",
    )
    """ID of your Talon.One account."""

    usage_limit: Property[int] = prop(
        "usageLimit",
        minimum=0,
        maximum=999999,
        doc="How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still"
        " apply. From 0 to 999999.",
    )
    """How many times the code can be redeemed; `0` means no limit of its own, but campaign budgets still apply.
    From 0 to 999999.
    """

    discount_limit: Property[Optional[float]] = prop(
        "discountLimit",
        default=None,
        minimum=0,
        maximum=1000000000000000,
        doc="Maximum sum of discounts the code can give, in the Application's currency, as for a gift card. "
        "Absent means no limit. From 0 to 1000000000000000.",
    )
    """Maximum sum of discounts the code can give, in the Application's currency, as for a gift card. Absent
    means no limit. From 0 to 1000000000000000.
    """

    reservation_limit: Property[Optional[int]] = prop(
        "reservationLimit",
        default=None,
        minimum=0,
        maximum=999999,
        doc="Maximum number of customers who can reserve the code. Requests to the reservation endpoint ignore "
        "it. From 0 to 999999.",
    )
    """Maximum number of customers who can reserve the code. Requests to the reservation endpoint ignore it. From
    0 to 999999.
    """

    start_date: Property[Optional[datetime]] = prop(
        "startDate",
        default=None,
        doc="Time from which the code can be redeemed; absent means that it is valid from creation.",
    )
    """Time from which the code can be redeemed; absent means that it is valid from creation."""

    expiry_date: Property[Optional[datetime]] = prop(
        "expiryDate",
        default=None,
        doc="Time after which the code is rejected; absent means that it never expires.",
    )
    """Time after which the code is rejected; absent means that it never expires."""

    number_of_coupons: Property[int] = prop(
        "numberOfCoupons",
        minimum=1,
        maximum=5000000,
        doc="Number of codes to generate. From 1 to 5000000.",
    )
    """Number of codes to generate. From 1 to 5000000."""

    coupon_settings: Property[Optional[CodeGeneratorSettings]] = prop(
        "couponSettings",
        default=None,
        doc="Characters and pattern of the codes.",
    )
    """Characters and pattern of the codes."""

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        doc="Custom coupon attributes of every coupon of the job, keyed by attribute name.",
    )
    """Custom coupon attributes of every coupon of the job, keyed by attribute name."""

    is_reservation_mandatory: Property[Optional[bool]] = prop(
        "isReservationMandatory",
        default=None,
        doc="Whether a customer must reserve the code before redeeming it; for all others it is rejected with "
        "`CouponReservationRequired`. The service's default is `false`.",
    )
    """Whether a customer must reserve the code before redeeming it; for all others it is rejected with
    `CouponReservationRequired`. The service's default is `false`.
    """

    batch_id: Property[str] = prop(
        "batchId",
        doc="ID of the batch that contains all coupons of the job.",
    )
    """ID of the batch that contains all coupons of the job."""

    status: Property[str] = prop(
        doc="State of the job, such as pending, completed or failed.",
    )
    """State of the job, such as pending, completed or failed."""

    created_amount: Property[int] = prop(
        "createdAmount",
        doc="Number of coupons created so far.",
    )
    """Number of coupons created so far."""

    fail_count: Property[int] = prop(
        "failCount",
        doc="Number of times the job has failed.",
    )
    """Number of times the job has failed."""

    errors: WideProperty[list[str], Strings] = prop(
        doc="Messages about problems with single coupons.",
    )
    """Messages about problems with single coupons."""

    created_by: Property[int] = prop(
        "createdBy",
        doc="ID of the user who started the job.",
    )
    """ID of the user who started the job."""

    communicated: Property[bool] = prop(
        doc="Whether the user who started the job was told how it ended.",
    )
    """Whether the user who started the job was told how it ended."""

    chunk_execution_count: Property[int] = prop(
        "chunkExecutionCount",
        doc="Number of chunks of coupons the job has tried to create.",
    )
    """Number of chunks of coupons the job has tried to create."""

    chunk_size: Property[Optional[int]] = prop(
        "chunkSize",
        default=None,
        doc="Number of coupons in a chunk.",
    )
    """Number of coupons in a chunk."""
