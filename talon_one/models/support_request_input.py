# Generated from spec/schemas/logs/SupportRequestInput.yaml by `make generate`; do not edit.
"""`SupportRequestInput`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SupportRequestInput(Model):
    """Data for making a support request for one customer.

    Contract: spec/schemas/logs/SupportRequestInput.yaml
    """

    __slots__ = ()

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
        doc="Internal number of the program whose points are to be added or deducted.",
    )

    subledger_id: Property[Optional[int]] = prop(
        "subledgerId",
        default=None,
        doc="Subledger whose points are to be added or deducted, as a number in this model.",
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
