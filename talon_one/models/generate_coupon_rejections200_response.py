# Generated from spec/schemas/coupons/GenerateCouponRejections200Response.yaml by `make generate`; do not edit.
"""`GenerateCouponRejections200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.coupon_failure_summary import CouponFailureSummary


class GenerateCouponRejections200Response(Page["CouponFailureSummary"]):
    """Explanations of rejected coupons.

    Contract: spec/schemas/coupons/GenerateCouponRejections200Response.yaml
    """

    __slots__ = ()

    data: WideProperty[list[CouponFailureSummary], Sequence[CouponFailureSummary]] = prop(
        doc="The explanations, one entry for each rejection.",
    )
    """The explanations, one entry for each rejection."""
