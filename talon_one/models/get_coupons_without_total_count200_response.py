# Generated from spec/schemas/coupons/GetCouponsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`GetCouponsWithoutTotalCount200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.coupon import Coupon


class GetCouponsWithoutTotalCount200Response(Model):
    """One page of a coupon search; `has_more` takes the place of a count.

    Contract: spec/schemas/coupons/GetCouponsWithoutTotalCount200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether further records follow after this page.",
    )

    data: Property[list[Coupon]] = prop(
        doc="Coupons of this page; empty if none match.",
    )
