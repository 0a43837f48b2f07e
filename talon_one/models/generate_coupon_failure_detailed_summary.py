# Generated from spec/schemas/coupons/GenerateCouponFailureDetailedSummary.yaml by `make generate`; do not edit.
"""`GenerateCouponFailureDetailedSummary`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateCouponFailureDetailedSummary(Model):
    """Data that identifies one rejected coupon for which to generate a detailed explanation.

    Contract: spec/schemas/coupons/GenerateCouponFailureDetailedSummary.yaml
    """

    __slots__ = ()

    application_id: Property[float] = prop(
        "applicationID",
        doc="ID of the Application in which the code was tried.",
    )
    """ID of the Application in which the code was tried."""

    session_id: Property[str] = prop(
        "sessionID",
        max_length=255,
        doc="Integration ID of the customer session in which the code was rejected. At most 255 characters.",
    )
    """Integration ID of the customer session in which the code was rejected. At most 255 characters."""

    event_id: Property[int] = prop(
        "eventID",
        doc="Internal ID of the event in which the coupon was rejected.",
    )
    """Internal ID of the event in which the coupon was rejected."""

    coupon: Property[str] = prop(
        doc="The code that was rejected.",
    )
    """The code that was rejected."""

    language: Property[Optional[str]] = prop(
        default=None,
        doc="ISO 639 code of the language of the explanation, such as `en`.",
    )
    """ISO 639 code of the language of the explanation, such as `en`."""
