# Generated from spec/schemas/logs/SupportRequestInput.yaml by `make generate`; do not edit.
"""`SupportRequestInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import SupportRequestType


class SupportRequestInput(Model):
    """Data for making a support request for one customer.

    Contract: spec/schemas/logs/SupportRequestInput.yaml
    """

    __slots__ = ()

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
