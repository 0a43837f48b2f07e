# Generated from spec/schemas/rules/ReserveCouponBlock.yaml by `make generate`; do not edit.
"""`ReserveCouponBlock`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Property, prop
from talon_one.model.unions import Variant


class ReserveCouponBlock(Variant):
    """Reserves the session's coupon code for the session's customer; the effect is `reserveCoupon`.

    Contract: spec/schemas/rules/ReserveCouponBlock.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the block within its rule, set by the service. Set by the service; ignored in requests.",
    )

    type: Property[str] = prop(
        default="reserveCoupon",
        enum=("reserveCoupon",),
        doc="Marks the block as `reserveCoupon`. The only value is `reserveCoupon`. Filled in if left out.",
    )

    tags: Property[Optional[list[str]]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
