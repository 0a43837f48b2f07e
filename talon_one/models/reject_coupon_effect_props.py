# Generated from spec/schemas/effects/RejectCouponEffectProps.yaml by `make generate`; do not edit.
"""`RejectCouponEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RejectCouponEffectProps(Model):
    """Details of `rejectCoupon`: the coupon code cannot be used in the session. The call itself still succeeds.

    Contract: spec/schemas/effects/RejectCouponEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Coupon code that was turned down.",
    )

    rejection_reason: Property[str] = prop(
        "rejectionReason",
        doc="Machine-readable cause: `CouponNotFound`, `CouponExpired`, `CouponStartDateInFuture`, "
        "`CouponLimitReached`, `CampaignLimitReached`, `ProfileLimitReached`, `ProfileRequired`, "
        "`CouponRecipientDoesNotMatch`, `CouponReservationRequired`, `CouponRejectedByCondition`, "
        "`EffectCouldNotBeApplied`, `CouponPartOfNotRunningCampaign` or `CouponPartOfNotTriggeredCampaign`."
        " Treat the list as open.",
    )

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Place, within its rule, of the condition that failed; absent when a condition was not the cause.",
    )

    effect_index: Property[Optional[int]] = prop(
        "effectIndex",
        default=None,
        doc="Place, within its rule, of the effect that could not be applied; absent when an effect was not the"
        " cause.",
    )

    details: Property[Optional[str]] = prop(
        default=None,
        doc="Extra text on why the code was turned down, when available.",
    )

    campaign_exclusion_reason: Property[Optional[str]] = prop(
        "campaignExclusionReason",
        default=None,
        doc="Given with `CouponPartOfNotTriggeredCampaign`: why the code's campaign was left out of the "
        "evaluation. `CampaignGaveLowerDiscount` (another gave more), `CampaignIsNotFirst` (another came "
        "first) or `CampaignNotInEvaluationSet` (not among those evaluated).",
    )
