# Generated from spec/schemas/coupons/CouponFailureSummary.yaml by `make generate`; do not edit.
"""`CouponFailureSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponFailureSummary(Model):
    """A readable explanation, produced by the service, of why a coupon was rejected in a session.

    Contract: spec/schemas/coupons/CouponFailureSummary.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number under which the service stores the explanation.",
    )

    event_id: Property[int] = prop(
        "eventID",
        doc="Internal number of the event during which the coupon was rejected.",
    )

    session_id: Property[Optional[str]] = prop(
        "sessionID",
        default=None,
        doc="Your own ID of the customer session in which the code was tried.",
    )

    profile_id: Property[Optional[str]] = prop(
        "profileID",
        default=None,
        doc="Your own ID of the customer the session belongs to; absent if there was none.",
    )

    status: Property[str] = prop(
        doc="Whether the code was applied or rejected, as a word such as `rejected`.",
    )

    coupon_code: Property[str] = prop(
        "couponCode",
        doc="The code that was rejected.",
    )

    language: Property[str] = prop(
        doc="Language in which the explanation is written, as an ISO 639 code such as `en`.",
    )

    summary: Property[str] = prop(
        doc="The explanation as plain text.",
    )

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="When the explanation was requested.",
    )

    updated_at: Property[datetime] = prop(
        "updatedAt",
        doc="When the explanation was last changed.",
    )
