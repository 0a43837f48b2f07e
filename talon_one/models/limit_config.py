# Generated from spec/schemas/rules/LimitConfig.yaml by `make generate`; do not edit.
"""`LimitConfig`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class LimitConfig(Model):
    """A budget: caps how often, or up to which sum, an action may happen in a campaign, an Application or with a
    coupon.

    Contract: spec/schemas/rules/LimitConfig.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        doc="What is being counted or capped, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or "
        "`setDiscount` (the sum of discounts in money).",
    )

    limit: Property[float] = prop(
        minimum=0,
        doc="Highest count or sum allowed; an amount of money for `setDiscount`, otherwise a number of points "
        "or of occurrences. At least 0.",
    )

    period: Property[Optional[str]] = prop(
        default=None,
        enum=("daily", "weekly", "monthly", "yearly"),
        doc="Interval after which the count starts anew; absent when the limit holds for the whole lifetime. "
        "One of `daily`, `weekly`, `monthly`, `yearly`.",
    )

    entities: Property[list[str]] = prop(
        enum=("Coupon", "Referral", "Profile", "Identifier", "Store", "Session"),
        doc="What the limit is counted separately for, such as `Profile` for each customer or `Store` for each "
        "store; an empty list counts everything together. One of `Coupon`, `Referral`, `Profile`, "
        "`Identifier`, `Store`, `Session`.",
    )
