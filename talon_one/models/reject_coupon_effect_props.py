# Generated from spec/schemas/effects/RejectCouponEffectProps.yaml by `make generate`; do not edit.
"""`RejectCouponEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RejectCouponEffectProps(Model):
    """Details of `rejectCoupon`: the coupon code can't be used in the session. The request itself still
    succeeds.

    Contract: spec/schemas/effects/RejectCouponEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Coupon code that was rejected.",
    )
    """Coupon code that was rejected."""

    rejection_reason: Property[str] = prop(
        "rejectionReason",
        doc="Why it was rejected. `CouponNotFound`: the code does not exist. `CouponPartOfNotRunningCampaign`: "
        "its campaign is not running. `CampaignLimitReached`: the campaign's budget is used up. "
        "`ProfileLimitReached`: the customer has reached the limit for one customer. "
        "`CouponRecipientDoesNotMatch`: it belongs to another customer. `CouponExpired`: its expiry date "
        "has passed. `CouponStartDateInFuture`: its start date has not come yet. "
        "`CouponRejectedByCondition`: a condition of the rule was not met, or no rule checks the code. "
        "`EffectCouldNotBeApplied`: an effect of the rule failed, often because of a budget (see "
        "`effect_index`). `CouponPartOfNotTriggeredCampaign`: campaign evaluation left its campaign out "
        "(see `campaign_exclusion_reason`). `CouponReservationRequired`: the customer has not reserved it. "
        "`ProfileRequired`: the session has no customer. `CouponLimitReached`: all its redemptions are "
        "used. Other values may be added.",
    )
    """Why it was rejected. `CouponNotFound`: the code does not exist. `CouponPartOfNotRunningCampaign`: its
    campaign is not running. `CampaignLimitReached`: the campaign's budget is used up. `ProfileLimitReached`:
    the customer has reached the limit for one customer. `CouponRecipientDoesNotMatch`: it belongs to another
    customer. `CouponExpired`: its expiry date has passed. `CouponStartDateInFuture`: its start date has not
    come yet. `CouponRejectedByCondition`: a condition of the rule was not met, or no rule checks the code.
    `EffectCouldNotBeApplied`: an effect of the rule failed, often because of a budget (see `effect_index`).
    `CouponPartOfNotTriggeredCampaign`: campaign evaluation left its campaign out (see
    `campaign_exclusion_reason`). `CouponReservationRequired`: the customer has not reserved it.
    `ProfileRequired`: the session has no customer. `CouponLimitReached`: all its redemptions are used. Other
    values may be added.
    """

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Position in its rule of the condition that failed, if a condition was the reason.",
    )
    """Position in its rule of the condition that failed, if a condition was the reason."""

    effect_index: Property[Optional[int]] = prop(
        "effectIndex",
        default=None,
        doc="Position in its rule of the effect that could not be applied, if an effect was the reason.",
    )
    """Position in its rule of the effect that could not be applied, if an effect was the reason."""

    details: Property[Optional[str]] = prop(
        default=None,
        doc="More on why the code was rejected, if available.",
    )
    """More on why the code was rejected, if available."""

    campaign_exclusion_reason: Property[Optional[str]] = prop(
        "campaignExclusionReason",
        default=None,
        doc="Given with `CouponPartOfNotTriggeredCampaign`, why campaign evaluation left the campaign out: "
        "another campaign gave a higher discount (`CampaignGaveLowerDiscount`), another campaign came first"
        " (`CampaignIsNotFirst`), or the campaign was not among those evaluated, for example because it is "
        "archived (`CampaignNotInEvaluationSet`).",
    )
    """Given with `CouponPartOfNotTriggeredCampaign`, why campaign evaluation left the campaign out: another
    campaign gave a higher discount (`CampaignGaveLowerDiscount`), another campaign came first
    (`CampaignIsNotFirst`), or the campaign was not among those evaluated, for example because it is archived
    (`CampaignNotInEvaluationSet`).
    """
