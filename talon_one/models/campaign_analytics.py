# Generated from spec/schemas/analytics/CampaignAnalytics.yaml by `make generate`; do not edit.
"""`CampaignAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignAnalytics(Model):
    """Figures of one campaign for one interval. Each figure comes twice, once for the interval alone and once,
    with the prefix `total`, for all the time since the campaign began.

    Contract: spec/schemas/analytics/CampaignAnalytics.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Time stamp of the interval that this entry covers.",
    )
    var_date: Property[datetime] = former("date")

    campaign_revenue: Property[float] = prop(
        "campaignRevenue",
        doc="Revenue during the interval from sessions with a coupon or discount of the campaign.",
    )

    total_campaign_revenue: Property[float] = prop(
        "totalCampaignRevenue",
        doc="Revenue since the campaign began from sessions with a coupon or discount of the campaign.",
    )

    campaign_refund: Property[float] = prop(
        "campaignRefund",
        doc="Session value refunded during the interval, in sessions with a coupon or discount of the campaign.",
    )

    total_campaign_refund: Property[float] = prop(
        "totalCampaignRefund",
        doc="Session value refunded since the campaign began, in sessions with a coupon or discount of the "
        "campaign.",
    )

    campaign_discount_costs: Property[float] = prop(
        "campaignDiscountCosts",
        doc="Money the campaign's discounts took off during the interval.",
    )

    total_campaign_discount_costs: Property[float] = prop(
        "totalCampaignDiscountCosts",
        doc="Money the campaign's discounts took off since the campaign began.",
    )

    campaign_refunded_discounts: Property[float] = prop(
        "campaignRefundedDiscounts",
        doc="Discounts rolled back during the interval because of refunds.",
    )

    total_campaign_refunded_discounts: Property[float] = prop(
        "totalCampaignRefundedDiscounts",
        doc="Discounts rolled back since the campaign began because of refunds.",
    )

    campaign_free_items: Property[int] = prop(
        "campaignFreeItems",
        doc="How many free items the campaign gave away during the interval.",
    )

    total_campaign_free_items: Property[int] = prop(
        "totalCampaignFreeItems",
        doc="How many free items the campaign has given away since it began.",
    )

    coupon_redemptions: Property[int] = prop(
        "couponRedemptions",
        doc="How many times coupons of the campaign were redeemed during the interval; redemptions rolled back "
        "are counted in `coupon_rolledback_redemptions`.",
    )

    total_coupon_redemptions: Property[int] = prop(
        "totalCouponRedemptions",
        doc="How many times coupons of the campaign were redeemed since it began; redemptions rolled back are "
        "counted in `total_coupon_rolledback_redemptions`.",
    )

    coupon_rolledback_redemptions: Property[int] = prop(
        "couponRolledbackRedemptions",
        doc="How many coupon redemptions were undone during the interval because closed sessions were "
        "cancelled.",
    )

    total_coupon_rolledback_redemptions: Property[int] = prop(
        "totalCouponRolledbackRedemptions",
        doc="How many coupon redemptions were undone since the campaign began because closed sessions were "
        "cancelled.",
    )

    referral_redemptions: Property[int] = prop(
        "referralRedemptions",
        doc="How many times referral codes of the campaign were redeemed during the interval.",
    )

    total_referral_redemptions: Property[int] = prop(
        "totalReferralRedemptions",
        doc="How many times referral codes of the campaign were redeemed since it began.",
    )

    coupons_created: Property[int] = prop(
        "couponsCreated",
        doc="How many coupon codes rules of the campaign created during the interval.",
    )

    total_coupons_created: Property[int] = prop(
        "totalCouponsCreated",
        doc="How many coupon codes rules of the campaign have created since it began.",
    )

    referrals_created: Property[int] = prop(
        "referralsCreated",
        doc="How many referral codes rules of the campaign created during the interval.",
    )

    total_referrals_created: Property[int] = prop(
        "totalReferralsCreated",
        doc="How many referral codes rules of the campaign have created since it began.",
    )

    added_loyalty_points: Property[float] = prop(
        "addedLoyaltyPoints",
        doc="Loyalty points the campaign awarded during the interval.",
    )

    total_added_loyalty_points: Property[float] = prop(
        "totalAddedLoyaltyPoints",
        doc="Loyalty points the campaign has awarded since it began.",
    )

    deducted_loyalty_points: Property[float] = prop(
        "deductedLoyaltyPoints",
        doc="Loyalty points customers spent through the campaign during the interval.",
    )

    total_deducted_loyalty_points: Property[float] = prop(
        "totalDeductedLoyaltyPoints",
        doc="Loyalty points customers have spent through the campaign since it began.",
    )
