# Generated from spec/schemas/logs/SupportRequest.yaml by `make generate`; do not edit.
"""`SupportRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import SupportRequestStatus, SupportRequestType


class SupportRequest(Model):
    """A request, to be approved, to give one customer a gift card, a coupon or points, or to deduct points.

    Contract: spec/schemas/logs/SupportRequest.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the support request.",
    )
    """ID of the support request."""

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the request is for.",
    )
    """ID of the Application the request is for."""

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="ID of the campaign of the gift card or coupon.",
    )
    """ID of the campaign of the gift card or coupon."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the program whose points to add or deduct.",
    )
    """ID of the program whose points to add or deduct."""

    subledger_id: Property[Optional[int]] = prop(
        "subledgerId",
        default=None,
        doc="ID of the subledger whose points to add or deduct; a number in this model.",
    )
    """ID of the subledger whose points to add or deduct; a number in this model."""

    created_by_user: Property[str] = prop(
        "createdByUser",
        doc="Campaign Manager user who made the request.",
    )
    """Campaign Manager user who made the request."""

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Time at which the request was made.",
    )
    """Time at which the request was made."""

    customer_profile_id: Property[str] = prop(
        "customerProfileId",
        doc="Integration ID of the customer the request is for.",
    )
    """Integration ID of the customer the request is for."""

    request_type: WideProperty[str, SupportRequestType] = prop(
        "requestType",
        enum=("gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"),
        doc="What is requested: `gift_card`, `personal_coupon`, `loyalty_points_added` or "
        "`loyalty_points_deducted`. One of `gift_card`, `personal_coupon`, `loyalty_points_added`, "
        "`loyalty_points_deducted`.",
    )
    """What is requested: `gift_card`, `personal_coupon`, `loyalty_points_added` or `loyalty_points_deducted`.
    One of `gift_card`, `personal_coupon`, `loyalty_points_added`, `loyalty_points_deducted`.
    """

    request_value: Property[Optional[float]] = prop(
        "requestValue",
        default=None,
        exclusive_minimum=0,
        doc="Amount requested, such as the number of points to add or deduct. More than 0.",
    )
    """Amount requested, such as the number of points to add or deduct. More than 0."""

    request_note: Property[str] = prop(
        "requestNote",
        doc="Explanation by the user who made the request, for the person who decides.",
    )
    """Explanation by the user who made the request, for the person who decides."""

    request_status: WideProperty[str, SupportRequestStatus] = prop(
        "requestStatus",
        enum=("pending_approval", "approved", "rejected", "expired"),
        doc="Status of the request: `pending_approval`, `approved`, `rejected` or `expired`. One of "
        "`pending_approval`, `approved`, `rejected`, `expired`.",
    )
    """Status of the request: `pending_approval`, `approved`, `rejected` or `expired`. One of `pending_approval`,
    `approved`, `rejected`, `expired`.
    """

    processed_at: Property[Optional[datetime]] = prop(
        "processedAt",
        default=None,
        doc="Time of the decision; absent until then.",
    )
    """Time of the decision; absent until then."""

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Explanation by the person who decided.",
    )
    """Explanation by the person who decided."""

    processed_by_user: Property[Optional[str]] = prop(
        "processedByUser",
        default=None,
        doc="Campaign Manager user who approved or rejected the request; absent until then.",
    )
    """Campaign Manager user who approved or rejected the request; absent until then."""

    coupon_code: Property[Optional[str]] = prop(
        "couponCode",
        default=None,
        doc="The coupon code that the request is about. Added in version 26.15.",
    )
    """The coupon code that the request is about. Added in version 26.15."""
