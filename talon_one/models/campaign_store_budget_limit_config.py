# Generated from spec/schemas/stores/CampaignStoreBudgetLimitConfig.yaml by `make generate`; do not edit.
"""`CampaignStoreBudgetLimitConfig`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class CampaignStoreBudgetLimitConfig(Model):
    """One budget inside a store budget record: which action is capped, how far and for which interval.

    Contract: spec/schemas/stores/CampaignStoreBudgetLimitConfig.yaml
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

    imported: Property[bool] = prop(
        doc="True when the budget came from an imported file rather than from manual entry.",
    )
