# Generated from spec/schemas/coupons/CouponFailureSummary.yaml by `make generate`; do not edit.
"""`CouponFailureSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class CouponFailureSummary(Model):
    """An explanation in plain language of why a coupon was rejected in a session.

    Contract: spec/schemas/coupons/CouponFailureSummary.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the explanation.",
    )
    """Internal ID of the explanation."""

    event_id: Property[int] = prop(
        "eventID",
        doc="Internal ID of the event in which the coupon was rejected.",
    )
    """Internal ID of the event in which the coupon was rejected."""

    session_id: Property[Optional[str]] = prop(
        "sessionID",
        default=None,
        doc="Integration ID of the customer session in which the code was tried.",
    )
    """Integration ID of the customer session in which the code was tried."""

    profile_id: Property[Optional[str]] = prop(
        "profileID",
        default=None,
        doc="Integration ID of the customer the session belongs to; absent if there was none.",
    )
    """Integration ID of the customer the session belongs to; absent if there was none."""

    status: Property[str] = prop(
        doc="Whether the code was applied or rejected, for example `rejected`.",
    )
    """Whether the code was applied or rejected, for example `rejected`."""

    coupon_code: Property[str] = prop(
        "couponCode",
        doc="The code that was rejected.",
    )
    """The code that was rejected."""

    language: Property[str] = prop(
        doc="ISO 639 code of the language of the explanation, such as `en`.",
    )
    """ISO 639 code of the language of the explanation, such as `en`."""

    summary: Property[str] = prop(
        doc="The explanation.",
    )
    """The explanation."""

    created_at: Property[datetime] = prop(
        "createdAt",
        doc="When the explanation was requested.",
    )
    """When the explanation was requested."""

    updated_at: Property[datetime] = prop(
        "updatedAt",
        doc="When the explanation was last changed.",
    )
    """When the explanation was last changed."""
