# Generated from spec/schemas/coupons/CouponRejectionReason.yaml by `make generate`; do not edit.
"""`CouponRejectionReason`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import CouponRejection


class CouponRejectionReason(Model):
    """Which coupon was rejected in an event and why.

    Contract: spec/schemas/coupons/CouponRejectionReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign to which the rejected coupon belongs.",
    )
    """ID of the campaign to which the rejected coupon belongs."""

    coupon_id: Property[int] = prop(
        "couponId",
        doc="ID of the coupon that was rejected.",
    )
    """ID of the coupon that was rejected."""

    reason: WideProperty[str, CouponRejection] = prop(
        enum=("CouponNotFound", "CouponPartOfNotRunningCampaign", "CampaignLimitReached", "ProfileLimitReached", "CouponRecipientDoesNotMatch", "CouponExpired", "CouponStartDateInFuture", "CouponRejectedByCondition", "EffectCouldNotBeApplied", "CouponPartOfNotTriggeredCampaign", "CouponReservationRequired", "ProfileRequired"),
        doc="Why it was rejected. `CouponNotFound`: the code does not exist. `CouponPartOfNotRunningCampaign`: "
        "its campaign is not running. `CampaignLimitReached`: the campaign's budget is used up. "
        "`ProfileLimitReached`: the customer has reached the limit for one customer. "
        "`CouponRecipientDoesNotMatch`: it belongs to another customer. `CouponExpired`: its expiry date "
        "has passed. `CouponStartDateInFuture`: its start date has not come yet. "
        "`CouponRejectedByCondition`: a condition of the rule was not met, or no rule checks the code. "
        "`EffectCouldNotBeApplied`: an effect of the rule failed, often because of a budget. "
        "`CouponPartOfNotTriggeredCampaign`: campaign evaluation left its campaign out. "
        "`CouponReservationRequired`: the customer has not reserved it. `ProfileRequired`: the session has "
        "no customer. `CouponLimitReached`: all its redemptions are used. Other values may be added. One of"
        " `CouponNotFound`, `CouponPartOfNotRunningCampaign`, `CampaignLimitReached`, "
        "`ProfileLimitReached`, `CouponRecipientDoesNotMatch`, `CouponExpired`, `CouponStartDateInFuture`, "
        "`CouponRejectedByCondition`, `EffectCouldNotBeApplied`, `CouponPartOfNotTriggeredCampaign`, "
        "`CouponReservationRequired`, `ProfileRequired`.",
    )
    """Why it was rejected. `CouponNotFound`: the code does not exist. `CouponPartOfNotRunningCampaign`: its
    campaign is not running. `CampaignLimitReached`: the campaign's budget is used up. `ProfileLimitReached`:
    the customer has reached the limit for one customer. `CouponRecipientDoesNotMatch`: it belongs to another
    customer. `CouponExpired`: its expiry date has passed. `CouponStartDateInFuture`: its start date has not
    come yet. `CouponRejectedByCondition`: a condition of the rule was not met, or no rule checks the code.
    `EffectCouldNotBeApplied`: an effect of the rule failed, often because of a budget.
    `CouponPartOfNotTriggeredCampaign`: campaign evaluation left its campaign out.
    `CouponReservationRequired`: the customer has not reserved it. `ProfileRequired`: the session has no
    customer. `CouponLimitReached`: all its redemptions are used. Other values may be added. One of
    `CouponNotFound`, `CouponPartOfNotRunningCampaign`, `CampaignLimitReached`, `ProfileLimitReached`,
    `CouponRecipientDoesNotMatch`, `CouponExpired`, `CouponStartDateInFuture`, `CouponRejectedByCondition`,
    `EffectCouldNotBeApplied`, `CouponPartOfNotTriggeredCampaign`, `CouponReservationRequired`,
    `ProfileRequired`.
    """
