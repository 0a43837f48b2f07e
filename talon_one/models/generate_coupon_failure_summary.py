# Generated from spec/schemas/coupons/GenerateCouponFailureSummary.yaml by `make generate`; do not edit.
"""`GenerateCouponFailureSummary`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateCouponFailureSummary(Model):
    """Data that identifies the event in which a coupon was rejected, to generate an explanation.

    Contract: spec/schemas/coupons/GenerateCouponFailureSummary.yaml
    """

    __slots__ = ()

    event_id: Property[int] = prop(
        "eventID",
        doc="Internal ID of the event in which the coupon was rejected.",
    )
    """Internal ID of the event in which the coupon was rejected."""

    language: Property[Optional[str]] = prop(
        default=None,
        doc="ISO 639 code of the language of the explanation, such as `en`.",
    )
    """ISO 639 code of the language of the explanation, such as `en`."""
