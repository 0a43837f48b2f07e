# Generated from spec/schemas/rules/LimitConfig.yaml by `make generate`; do not edit.
"""`LimitConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import LimitEntity, LimitPeriod


class LimitConfig(Model):
    """A budget: how often, or up to which sum, an action can happen in a campaign, an Application or with a
    coupon.

    Contract: spec/schemas/rules/LimitConfig.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        doc="What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum"
        " of discounts).",
    )
    """What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum of
    discounts).
    """

    limit: Property[float] = prop(
        minimum=0,
        doc="Maximum number or sum: an amount of money for `setDiscount`, otherwise a number of points or of "
        "times. At least 0.",
    )
    """Maximum number or sum: an amount of money for `setDiscount`, otherwise a number of points or of times. At
    least 0.
    """

    period: WideProperty[Optional[str], Optional[LimitPeriod]] = prop(
        default=None,
        enum=("daily", "weekly", "monthly", "yearly"),
        doc="Period after which the count starts again; absent when the limit applies to the whole lifetime. "
        "One of `daily`, `weekly`, `monthly`, `yearly`.",
    )
    """Period after which the count starts again; absent when the limit applies to the whole lifetime. One of
    `daily`, `weekly`, `monthly`, `yearly`.
    """

    entities: WideProperty[list[str], Sequence[LimitEntity]] = prop(
        enum=("Coupon", "Referral", "Profile", "Identifier", "Store", "Session"),
        doc="What the limit is counted for separately, such as `Profile` for each customer or `Store` for each "
        "store; an empty list counts everything together. One of `Coupon`, `Referral`, `Profile`, "
        "`Identifier`, `Store`, `Session`.",
    )
    """What the limit is counted for separately, such as `Profile` for each customer or `Store` for each store;
    an empty list counts everything together. One of `Coupon`, `Referral`, `Profile`, `Identifier`, `Store`,
    `Session`.
    """
