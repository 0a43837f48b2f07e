# Generated from spec/schemas/analytics/CampaignAnalytics.yaml by `make generate`; do not edit.
"""`CampaignAnalytics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, former, prop

if TYPE_CHECKING:
    from datetime import datetime


class CampaignAnalytics(Model):
    """Statistics of one campaign for one interval. Each number comes twice: for the interval alone and, with the
    prefix `total`, for all the time since the campaign started.

    Contract: spec/schemas/analytics/CampaignAnalytics.yaml
    """

    __slots__ = ()

    date: Property[datetime] = prop(
        doc="Timestamp of the interval that this entry covers.",
    )
    """Timestamp of the interval that this entry covers."""
    var_date: Property[datetime] = former("date")
    """Deprecated: the former name of `date`."""

    campaign_revenue: Property[float] = prop(
        "campaignRevenue",
        doc="Revenue in the interval from sessions with a coupon or discount of the campaign.",
    )
    """Revenue in the interval from sessions with a coupon or discount of the campaign."""

    total_campaign_revenue: Property[float] = prop(
        "totalCampaignRevenue",
        doc="Revenue since the campaign started from sessions with a coupon or discount of the campaign.",
    )
    """Revenue since the campaign started from sessions with a coupon or discount of the campaign."""

    campaign_refund: Property[float] = prop(
        "campaignRefund",
        doc="Session value refunded in the interval, in sessions with a coupon or discount of the campaign.",
    )
    """Session value refunded in the interval, in sessions with a coupon or discount of the campaign."""

    total_campaign_refund: Property[float] = prop(
        "totalCampaignRefund",
        doc="Session value refunded since the campaign started, in sessions with a coupon or discount of the "
        "campaign.",
    )
    """Session value refunded since the campaign started, in sessions with a coupon or discount of the campaign."""

    campaign_discount_costs: Property[float] = prop(
        "campaignDiscountCosts",
        doc="Sum of the campaign's discounts in the interval.",
    )
    """Sum of the campaign's discounts in the interval."""

    total_campaign_discount_costs: Property[float] = prop(
        "totalCampaignDiscountCosts",
        doc="Sum of the campaign's discounts since it started.",
    )
    """Sum of the campaign's discounts since it started."""

    campaign_refunded_discounts: Property[float] = prop(
        "campaignRefundedDiscounts",
        doc="Discounts rolled back in the interval because of refunds.",
    )
    """Discounts rolled back in the interval because of refunds."""

    total_campaign_refunded_discounts: Property[float] = prop(
        "totalCampaignRefundedDiscounts",
        doc="Discounts rolled back since the campaign started because of refunds.",
    )
    """Discounts rolled back since the campaign started because of refunds."""

    campaign_free_items: Property[int] = prop(
        "campaignFreeItems",
        doc="Number of free items the campaign gave away in the interval.",
    )
    """Number of free items the campaign gave away in the interval."""

    total_campaign_free_items: Property[int] = prop(
        "totalCampaignFreeItems",
        doc="Number of free items the campaign has given away since it started.",
    )
    """Number of free items the campaign has given away since it started."""

    coupon_redemptions: Property[int] = prop(
        "couponRedemptions",
        doc="Number of times coupons of the campaign were redeemed in the interval; redemptions rolled back are"
        " counted in `coupon_rolledback_redemptions`.",
    )
    """Number of times coupons of the campaign were redeemed in the interval; redemptions rolled back are counted
    in `coupon_rolledback_redemptions`.
    """

    total_coupon_redemptions: Property[int] = prop(
        "totalCouponRedemptions",
        doc="Number of times coupons of the campaign were redeemed since it started; redemptions rolled back "
        "are counted in `total_coupon_rolledback_redemptions`.",
    )
    """Number of times coupons of the campaign were redeemed since it started; redemptions rolled back are
    counted in `total_coupon_rolledback_redemptions`.
    """

    coupon_rolledback_redemptions: Property[int] = prop(
        "couponRolledbackRedemptions",
        doc="Number of coupon redemptions rolled back in the interval because closed sessions were cancelled.",
    )
    """Number of coupon redemptions rolled back in the interval because closed sessions were cancelled."""

    total_coupon_rolledback_redemptions: Property[int] = prop(
        "totalCouponRolledbackRedemptions",
        doc="Number of coupon redemptions rolled back since the campaign started because closed sessions were "
        "cancelled.",
    )
    """Number of coupon redemptions rolled back since the campaign started because closed sessions were
    cancelled.
    """

    referral_redemptions: Property[int] = prop(
        "referralRedemptions",
        doc="Number of times referral codes of the campaign were redeemed in the interval.",
    )
    """Number of times referral codes of the campaign were redeemed in the interval."""

    total_referral_redemptions: Property[int] = prop(
        "totalReferralRedemptions",
        doc="Number of times referral codes of the campaign were redeemed since it started.",
    )
    """Number of times referral codes of the campaign were redeemed since it started."""

    coupons_created: Property[int] = prop(
        "couponsCreated",
        doc="Number of coupon codes that rules of the campaign created in the interval.",
    )
    """Number of coupon codes that rules of the campaign created in the interval."""

    total_coupons_created: Property[int] = prop(
        "totalCouponsCreated",
        doc="Number of coupon codes that rules of the campaign have created since it started.",
    )
    """Number of coupon codes that rules of the campaign have created since it started."""

    referrals_created: Property[int] = prop(
        "referralsCreated",
        doc="Number of referral codes that rules of the campaign created in the interval.",
    )
    """Number of referral codes that rules of the campaign created in the interval."""

    total_referrals_created: Property[int] = prop(
        "totalReferralsCreated",
        doc="Number of referral codes that rules of the campaign have created since it started.",
    )
    """Number of referral codes that rules of the campaign have created since it started."""

    added_loyalty_points: Property[float] = prop(
        "addedLoyaltyPoints",
        doc="Loyalty points the campaign awarded in the interval.",
    )
    """Loyalty points the campaign awarded in the interval."""

    total_added_loyalty_points: Property[float] = prop(
        "totalAddedLoyaltyPoints",
        doc="Loyalty points the campaign has awarded since it started.",
    )
    """Loyalty points the campaign has awarded since it started."""

    deducted_loyalty_points: Property[float] = prop(
        "deductedLoyaltyPoints",
        doc="Loyalty points customers spent through the campaign in the interval.",
    )
    """Loyalty points customers spent through the campaign in the interval."""

    total_deducted_loyalty_points: Property[float] = prop(
        "totalDeductedLoyaltyPoints",
        doc="Loyalty points customers have spent through the campaign since it started.",
    )
    """Loyalty points customers have spent through the campaign since it started."""
