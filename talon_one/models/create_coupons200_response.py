# Generated from spec/schemas/coupons/CreateCoupons200Response.yaml by `make generate`; do not edit.
"""`CreateCoupons200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.coupon import Coupon


class CreateCoupons200Response(Model):
    """The coupons created by a request, and their number.

    Contract: spec/schemas/coupons/CreateCoupons200Response.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "totalResultSize",
        doc="Number of coupons created.",
    )
    """Number of coupons created."""

    data: WideProperty[list[Coupon], Sequence[Coupon]] = prop(
        doc="The new coupons.",
    )
    """The new coupons."""
