# Generated from spec/schemas/rules/ReserveCouponBlock.yaml by `make generate`; do not edit.
"""`ReserveCouponBlock`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.types import Strings


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
    """ID of the block within its rule, set by the service. Set by the service; ignored in requests."""

    type: WideProperty[str, Literal["reserveCoupon"]] = prop(
        default="reserveCoupon",
        enum=("reserveCoupon",),
        doc="Marks the block as `reserveCoupon`. The only value is `reserveCoupon`. Filled in if left out.",
    )
    """Marks the block as `reserveCoupon`. The only value is `reserveCoupon`. Filled in if left out."""

    tags: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        read_only=True,
        doc="Labels on the block, set by the service. Set by the service; ignored in requests.",
    )
    """Labels on the block, set by the service. Set by the service; ignored in requests."""
