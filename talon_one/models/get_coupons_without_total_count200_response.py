# Generated from spec/schemas/coupons/GetCouponsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetCouponsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.coupon import Coupon


class GetCouponsWithoutTotalCount200Response(Page["Coupon"]):
    """A page of coupons; `has_more` replaces the total number.

    Contract: spec/schemas/coupons/GetCouponsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[Coupon], Sequence[Coupon]] = prop(
        doc="Coupons on this page; empty if none match.",
    )
    """Coupons on this page; empty if none match."""
