# Generated from spec/schemas/coupons/GenerateCouponFailureSummary.yaml by `make generate`; do not edit.
"""`GenerateCouponFailureSummary`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class GenerateCouponFailureSummary(Model):
    """Data that identify the event for which a coupon rejection is to be explained.

    Contract: spec/schemas/coupons/GenerateCouponFailureSummary.yaml
    """

    __slots__ = ()

    event_id: Property[int] = prop(
        "eventID",
        doc="Internal number of the event during which the coupon was rejected.",
    )

    language: Property[Optional[str]] = prop(
        default=None,
        doc="Language in which the explanation should be written, as an ISO 639 code such as `en`.",
    )
