# Generated from spec/schemas/stores/SummaryCampaignStoreBudget.yaml by `make generate`; do not edit.
"""`SummaryCampaignStoreBudget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import StoreBudgetAction, StoreBudgetPeriod


class SummaryCampaignStoreBudget(Model):
    """For how many stores a campaign has a budget of a certain type.

    Contract: spec/schemas/stores/SummaryCampaignStoreBudget.yaml
    """

    __slots__ = ()

    action: WideProperty[str, StoreBudgetAction] = prop(
        enum=("redeemCoupon", "redeemReferral", "setDiscount", "setDiscountEffect", "createCoupon", "createReferral", "createLoyaltyPoints", "redeemLoyaltyPoints", "customEffect", "createLoyaltyPointsEffect", "redeemLoyaltyPointsEffect", "callApi", "awardGiveaway", "addFreeItemEffect", "reserveCoupon"),
        doc="What the budgets limit, such as `setDiscount` (the sum of discounts) or `redeemCoupon` (the number"
        " of redemptions). One of `redeemCoupon`, `redeemReferral`, `setDiscount`, `setDiscountEffect`, "
        "`createCoupon`, `createReferral`, `createLoyaltyPoints`, `redeemLoyaltyPoints`, `customEffect`, "
        "`createLoyaltyPointsEffect`, `redeemLoyaltyPointsEffect`, `callApi`, `awardGiveaway`, "
        "`addFreeItemEffect`, `reserveCoupon`.",
    )
    """What the budgets limit, such as `setDiscount` (the sum of discounts) or `redeemCoupon` (the number of
    redemptions). One of `redeemCoupon`, `redeemReferral`, `setDiscount`, `setDiscountEffect`, `createCoupon`,
    `createReferral`, `createLoyaltyPoints`, `redeemLoyaltyPoints`, `customEffect`,
    `createLoyaltyPointsEffect`, `redeemLoyaltyPointsEffect`, `callApi`, `awardGiveaway`, `addFreeItemEffect`,
    `reserveCoupon`.
    """

    period: WideProperty[Optional[str], Optional[StoreBudgetPeriod]] = prop(
        default=None,
        enum=("overall", "daily", "weekly", "monthly", "yearly"),
        doc="Period after which the budgets start again; `overall` means that they never do. One of `overall`, "
        "`daily`, `weekly`, `monthly`, `yearly`.",
    )
    """Period after which the budgets start again; `overall` means that they never do. One of `overall`, `daily`,
    `weekly`, `monthly`, `yearly`.
    """

    store_count: Property[int] = prop(
        "storeCount",
        doc="Number of stores that have a budget of this type.",
    )
    """Number of stores that have a budget of this type."""

    imported: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the budgets came from an imported file rather than from manual entry. Required since "
        "version 8.0.",
    )
    """Whether the budgets came from an imported file rather than from manual entry. Required since version 8.0."""
