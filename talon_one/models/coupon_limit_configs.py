# Generated from spec/schemas/coupons/CouponLimitConfigs.yaml by `make generate`; do not edit.
"""`CouponLimitConfigs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.limit_config import LimitConfig


class CouponLimitConfigs(Model):
    """The redemption limits of a single coupon.

    Contract: spec/schemas/coupons/CouponLimitConfigs.yaml
    """

    __slots__ = ()

    limits: WideProperty[Optional[list[LimitConfig]], Optional[Sequence[LimitConfig]]] = prop(
        default=None,
        doc="Limits for each customer profile, which replace those of the campaign for this code.",
    )
    """Limits for each customer profile, which replace those of the campaign for this code."""
