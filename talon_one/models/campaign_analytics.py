# Generated from spec/schemas/analytics/CampaignAnalytics.yaml by `make generate`; do not edit.
"""`CampaignAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignAnalytics(Model):
    """Figures of one campaign for one interval. Each figure comes twice, once for the interval alone and once,
    with the prefix `total`, as a sum that reaches beyond it.

    Contract: spec/schemas/analytics/CampaignAnalytics.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Moment at which the interval of this entry begins.",
    )
    var_date: Property[datetime] = former("date")

    campaign_revenue: Property[float] = prop(
        "campaignRevenue",
        doc="Revenue from sessions the campaign took part in during the interval.",
    )

    total_campaign_revenue: Property[float] = prop(
        "totalCampaignRevenue",
        doc="Revenue from sessions the campaign took part in, in total.",
    )

    campaign_refund: Property[float] = prop(
        "campaignRefund",
        doc="Session value refunded during the interval, because sessions were cancelled or items returned.",
    )

    total_campaign_refund: Property[float] = prop(
        "totalCampaignRefund",
        doc="Session value refunded because of cancellations and returns, in total.",
    )

    campaign_discount_costs: Property[float] = prop(
        "campaignDiscountCosts",
        doc="Money the campaign's discounts took off during the interval.",
    )

    total_campaign_discount_costs: Property[float] = prop(
        "totalCampaignDiscountCosts",
        doc="Money the campaign's discounts took off, in total.",
    )

    campaign_refunded_discounts: Property[float] = prop(
        "campaignRefundedDiscounts",
        doc="Discounts undone by rollbacks during the interval.",
    )

    total_campaign_refunded_discounts: Property[float] = prop(
        "totalCampaignRefundedDiscounts",
        doc="Discounts undone by rollbacks, in total.",
    )

    campaign_free_items: Property[int] = prop(
        "campaignFreeItems",
        doc="How many free items the campaign gave away during the interval.",
    )

    total_campaign_free_items: Property[int] = prop(
        "totalCampaignFreeItems",
        doc="How many free items the campaign has given away in total.",
    )

    coupon_redemptions: Property[int] = prop(
        "couponRedemptions",
        doc="How many times coupons of the campaign were redeemed during the interval; later rollbacks are "
        "counted apart.",
    )

    total_coupon_redemptions: Property[int] = prop(
        "totalCouponRedemptions",
        doc="How many times coupons of the campaign were redeemed in total; rollbacks are counted apart.",
    )

    coupon_rolledback_redemptions: Property[int] = prop(
        "couponRolledbackRedemptions",
        doc="How many coupon redemptions were undone during the interval, after a cancellation or reopening.",
    )

    total_coupon_rolledback_redemptions: Property[int] = prop(
        "totalCouponRolledbackRedemptions",
        doc="How many coupon redemptions were undone in total, after a cancellation or reopening.",
    )

    referral_redemptions: Property[int] = prop(
        "referralRedemptions",
        doc="How many times referral codes of the campaign were redeemed during the interval.",
    )

    total_referral_redemptions: Property[int] = prop(
        "totalReferralRedemptions",
        doc="How many times referral codes of the campaign were redeemed in total.",
    )

    coupons_created: Property[int] = prop(
        "couponsCreated",
        doc="How many coupon codes were added to the campaign during the interval.",
    )

    total_coupons_created: Property[int] = prop(
        "totalCouponsCreated",
        doc="How many coupon codes were added to the campaign in total.",
    )

    referrals_created: Property[int] = prop(
        "referralsCreated",
        doc="How many referral codes were added to the campaign during the interval.",
    )

    total_referrals_created: Property[int] = prop(
        "totalReferralsCreated",
        doc="How many referral codes were added to the campaign in total.",
    )

    added_loyalty_points: Property[float] = prop(
        "addedLoyaltyPoints",
        doc="Loyalty points the campaign awarded during the interval.",
    )

    total_added_loyalty_points: Property[float] = prop(
        "totalAddedLoyaltyPoints",
        doc="Loyalty points the campaign has awarded in total.",
    )

    deducted_loyalty_points: Property[float] = prop(
        "deductedLoyaltyPoints",
        doc="Loyalty points customers spent through the campaign during the interval.",
    )

    total_deducted_loyalty_points: Property[float] = prop(
        "totalDeductedLoyaltyPoints",
        doc="Loyalty points customers have spent through the campaign in total.",
    )
