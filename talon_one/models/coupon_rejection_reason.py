# Generated from spec/schemas/coupons/CouponRejectionReason.yaml by `make generate`; do not edit.
"""`CouponRejectionReason`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class CouponRejectionReason(Model):
    """Which coupon was rejected in an event and why.

    Contract: spec/schemas/coupons/CouponRejectionReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign to which the rejected coupon belongs.",
    )

    coupon_id: Property[int] = prop(
        "couponId",
        doc="Internal number of the coupon that was turned down.",
    )

    reason: Property[str] = prop(
        enum=("CouponNotFound", "CouponPartOfNotRunningCampaign", "CampaignLimitReached", "ProfileLimitReached", "CouponRecipientDoesNotMatch", "CouponExpired", "CouponStartDateInFuture", "CouponRejectedByCondition", "EffectCouldNotBeApplied", "CouponPartOfNotTriggeredCampaign", "CouponReservationRequired", "ProfileRequired"),
        doc="Literal naming the cause, such as a wrong code, a period not begun or over, a used-up limit, a "
        "wrong or missing customer, or a failed rule. Be ready for new ones. One of `CouponNotFound`, "
        "`CouponPartOfNotRunningCampaign`, `CampaignLimitReached`, `ProfileLimitReached`, "
        "`CouponRecipientDoesNotMatch`, `CouponExpired`, `CouponStartDateInFuture`, "
        "`CouponRejectedByCondition`, `EffectCouldNotBeApplied`, `CouponPartOfNotTriggeredCampaign`, "
        "`CouponReservationRequired`, `ProfileRequired`.",
    )
