# Generated from spec/schemas/logs/SupportRequest.yaml by `make generate`; do not edit.
"""`SupportRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class SupportRequest(Model):
    """A request, made for one customer and subject to approval, to grant a gift card, a coupon or points, or to
    deduct points.

    Contract: spec/schemas/logs/SupportRequest.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the support request.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application for which the request is made.",
    )

    campaign_id: Property[Optional[int]] = prop(
        "campaignId",
        default=None,
        doc="Internal number of the campaign that the gift card or coupon belongs to.",
    )

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="Internal number of the program whose points are added or deducted.",
    )

    subledger_id: Property[Optional[int]] = prop(
        "subledgerId",
        default=None,
        doc="Subledger whose points are added or deducted, as a number in this model.",
    )

    created_by_user: Property[str] = prop(
        "createdByUser",
        doc="Campaign Manager user who made the request.",
    )

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="Moment at which the request was made.",
    )

    customer_profile_id: Property[str] = prop(
        "customerProfileId",
        doc="Your own id (integration id) of the customer who is to be served.",
    )

    request_type: Property[str] = prop(
        "requestType",
        enum=("gift_card", "personal_coupon", "loyalty_points_added", "loyalty_points_deducted"),
        doc="What the customer is to get or lose: `gift_card`, `personal_coupon`, `loyalty_points_added` or "
        "`loyalty_points_deducted`. One of `gift_card`, `personal_coupon`, `loyalty_points_added`, "
        "`loyalty_points_deducted`.",
    )

    request_value: Property[Optional[float]] = prop(
        "requestValue",
        default=None,
        exclusive_minimum=0,
        doc="Size of the request, such as the number of points to add or deduct. More than 0.",
    )

    request_note: Property[str] = prop(
        "requestNote",
        doc="Text by the requester explaining the case to whoever decides on it.",
    )

    request_status: Property[str] = prop(
        "requestStatus",
        enum=("pending_approval", "approved", "rejected"),
        doc="How the decision stands: `pending_approval`, `approved` or `rejected`. One of `pending_approval`, "
        "`approved`, `rejected`.",
    )

    processed_at: Property[Optional[datetime]] = prop(
        "processedAt",
        default=None,
        doc="Moment of the decision, once there is one.",
    )

    processing_note: Property[Optional[str]] = prop(
        "processingNote",
        default=None,
        doc="Text by the person who decided, giving the grounds.",
    )

    processed_by_user: Property[Optional[str]] = prop(
        "processedByUser",
        default=None,
        doc="Campaign Manager user who approved or rejected the request, once it is decided.",
    )
