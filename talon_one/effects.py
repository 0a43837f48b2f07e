# Generated from spec/effects.yaml by `make generate`; do not edit.
"""Effects: which models belong to them, by their type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, FrozenSet

#: Effect type → name of the model of its props.
EFFECT_PROPS: Dict[str, str] = {
    "acceptCoupon": "AcceptCouponEffectProps",
    "rejectCoupon": "RejectCouponEffectProps",
    "couponCreated": "CouponCreatedEffectProps",
    "reserveCoupon": "ReserveCouponEffectProps",
    "rollbackCoupon": "RollbackCouponEffectProps",
    "acceptReferral": "AcceptReferralEffectProps",
    "rejectReferral": "RejectReferralEffectProps",
    "referralCreated": "ReferralCreatedEffectProps",
    "redeemReferral": "RedeemReferralEffectProps",
    "rollbackReferral": "RollbackReferralEffectProps",
    "setDiscount": "SetDiscountEffectProps",
    "setDiscountPerItem": "SetDiscountPerItemEffectProps",
    "setDiscountPerAdditionalCost": "SetDiscountPerAdditionalCostEffectProps",
    "setDiscountPerAdditionalCostPerItem": "SetDiscountPerAdditionalCostPerItemEffectProps",
    "rollbackDiscount": "RollbackDiscountEffectProps",
    "addFreeItem": "AddFreeItemEffectProps",
    "addLoyaltyPoints": "AddLoyaltyPointsEffectProps",
    "deductLoyaltyPoints": "DeductLoyaltyPointsEffectProps",
    "rollbackAddedLoyaltyPoints": "RollbackAddedLoyaltyPointsEffectProps",
    "rollbackDeductedLoyaltyPoints": "RollbackDeductedLoyaltyPointsEffectProps",
    "changeLoyaltyTierLevel": "ChangeLoyaltyTierLevelEffectProps",
    "extendLoyaltyPointsExpiryDate": "ExtendLoyaltyPointsExpiryDateEffectProps",
    "setLoyaltyPointsExpiryDate": "SetLoyaltyPointsExpiryDateEffectProps",
    "awardGiveaway": "AwardGiveawayEffectProps",
    "willAwardGiveaway": "WillAwardGiveawayEffectProps",
    "increaseAchievementProgress": "IncreaseAchievementProgressEffectProps",
    "startAchievementProgress": "StartAchievementProgressEffectProps",
    "rollbackIncreasedAchievementProgress": "RollbackIncreasedAchievementProgressEffectProps",
    "addToAudience": "AddToAudienceEffectProps",
    "removeFromAudience": "RemoveFromAudienceEffectProps",
    "set": "UpdateAttributeEffectProps",
    "updateAttribute": "UpdateAttributeEffectProps",
    "customEffect": "CustomEffectProps",
    "showNotification": "ShowNotificationEffectProps",
    "callApi": "TriggerWebhookEffectProps",
    "triggerWebhook": "TriggerWebhookEffectProps",
    "error": "ErrorEffectProps",
    "showBundleMetadata": "ShowBundleMetadataEffectProps",
    "boostLoyaltyTier": "BoostLoyaltyTierEffectProps",
    "joinLoyaltyProgram": "JoinLoyaltyProgramEffectProps",
    "rollbackUseReward": "RollbackUseRewardEffectProps",
    "unlockReward": "UnlockRewardEffectProps",
    "useReward": "UseRewardEffectProps",
    "rollbackTierBoost": "RollbackTierBoostEffectProps",
}

#: Effect type → name of the model of the effect as a whole.
EFFECT_MODELS: Dict[str, str] = {
    "acceptCoupon": "EffectAcceptCoupon",
    "rejectCoupon": "EffectRejectCoupon",
    "couponCreated": "EffectCouponCreated",
    "reserveCoupon": "EffectReserveCoupon",
    "rollbackCoupon": "EffectRollbackCoupon",
    "acceptReferral": "EffectAcceptReferral",
    "rejectReferral": "EffectRejectReferral",
    "referralCreated": "EffectReferralCreated",
    "redeemReferral": "EffectRedeemReferral",
    "rollbackReferral": "EffectRollbackReferral",
    "setDiscount": "EffectSetDiscount",
    "setDiscountPerItem": "EffectSetDiscountPerItem",
    "setDiscountPerAdditionalCost": "EffectSetDiscountPerAdditionalCost",
    "setDiscountPerAdditionalCostPerItem": "EffectSetDiscountPerAdditionalCostPerItem",
    "rollbackDiscount": "EffectRollbackDiscount",
    "addFreeItem": "EffectAddFreeItem",
    "addLoyaltyPoints": "EffectAddLoyaltyPoints",
    "deductLoyaltyPoints": "EffectDeductLoyaltyPoints",
    "rollbackAddedLoyaltyPoints": "EffectRollbackAddedLoyaltyPoints",
    "rollbackDeductedLoyaltyPoints": "EffectRollbackDeductedLoyaltyPoints",
    "changeLoyaltyTierLevel": "EffectChangeLoyaltyTierLevel",
    "extendLoyaltyPointsExpiryDate": "EffectExtendLoyaltyPointsExpiryDate",
    "setLoyaltyPointsExpiryDate": "EffectSetLoyaltyPointsExpiryDate",
    "awardGiveaway": "EffectAwardGiveaway",
    "willAwardGiveaway": "EffectWillAwardGiveaway",
    "increaseAchievementProgress": "EffectIncreaseAchievementProgress",
    "startAchievementProgress": "EffectStartAchievementProgress",
    "rollbackIncreasedAchievementProgress": "EffectRollbackIncreasedAchievementProgress",
    "addToAudience": "EffectAddToAudience",
    "removeFromAudience": "EffectRemoveFromAudience",
    "set": "EffectSet",
    "updateAttribute": "EffectSet",
    "customEffect": "EffectCustomEffect",
    "showNotification": "EffectShowNotification",
    "callApi": "EffectCallApi",
    "triggerWebhook": "EffectCallApi",
    "error": "EffectError",
    "showBundleMetadata": "EffectShowBundleMetadata",
    "addNegativeLoyaltyPoints": "EffectAddNegativeLoyaltyPoints",
    "boostLoyaltyTier": "EffectBoostLoyaltyTier",
    "joinLoyaltyProgram": "EffectJoinLoyaltyProgram",
    "offsetNegativeLoyaltyPoints": "EffectOffsetNegativeLoyaltyPoints",
    "rollbackUseReward": "EffectRollbackUseReward",
    "unlockReward": "EffectUnlockReward",
    "useReward": "EffectUseReward",
}

#: Effect types that undo an effect of an earlier response.
ROLLBACK_EFFECTS: FrozenSet[str] = frozenset(
    {
        "rollbackCoupon",
        "rollbackReferral",
        "rollbackDiscount",
        "rollbackAddedLoyaltyPoints",
        "rollbackDeductedLoyaltyPoints",
        "rollbackIncreasedAchievementProgress",
        "rollbackUseReward",
        "rollbackTierBoost",
    }
)

if TYPE_CHECKING:
    from typing import Union

    from talon_one.models.accept_coupon_effect_props import AcceptCouponEffectProps
    from talon_one.models.accept_referral_effect_props import AcceptReferralEffectProps
    from talon_one.models.add_free_item_effect_props import AddFreeItemEffectProps
    from talon_one.models.add_loyalty_points_effect_props import AddLoyaltyPointsEffectProps
    from talon_one.models.add_to_audience_effect_props import AddToAudienceEffectProps
    from talon_one.models.award_giveaway_effect_props import AwardGiveawayEffectProps
    from talon_one.models.boost_loyalty_tier_effect_props import BoostLoyaltyTierEffectProps
    from talon_one.models.change_loyalty_tier_level_effect_props import ChangeLoyaltyTierLevelEffectProps
    from talon_one.models.coupon_created_effect_props import CouponCreatedEffectProps
    from talon_one.models.custom_effect_props import CustomEffectProps
    from talon_one.models.deduct_loyalty_points_effect_props import DeductLoyaltyPointsEffectProps
    from talon_one.models.effect import Effect
    from talon_one.models.effect_accept_coupon import EffectAcceptCoupon
    from talon_one.models.effect_accept_referral import EffectAcceptReferral
    from talon_one.models.effect_add_free_item import EffectAddFreeItem
    from talon_one.models.effect_add_loyalty_points import EffectAddLoyaltyPoints
    from talon_one.models.effect_add_negative_loyalty_points import EffectAddNegativeLoyaltyPoints
    from talon_one.models.effect_add_to_audience import EffectAddToAudience
    from talon_one.models.effect_award_giveaway import EffectAwardGiveaway
    from talon_one.models.effect_boost_loyalty_tier import EffectBoostLoyaltyTier
    from talon_one.models.effect_call_api import EffectCallApi
    from talon_one.models.effect_change_loyalty_tier_level import EffectChangeLoyaltyTierLevel
    from talon_one.models.effect_coupon_created import EffectCouponCreated
    from talon_one.models.effect_custom_effect import EffectCustomEffect
    from talon_one.models.effect_deduct_loyalty_points import EffectDeductLoyaltyPoints
    from talon_one.models.effect_error import EffectError
    from talon_one.models.effect_extend_loyalty_points_expiry_date import EffectExtendLoyaltyPointsExpiryDate
    from talon_one.models.effect_increase_achievement_progress import EffectIncreaseAchievementProgress
    from talon_one.models.effect_join_loyalty_program import EffectJoinLoyaltyProgram
    from talon_one.models.effect_offset_negative_loyalty_points import EffectOffsetNegativeLoyaltyPoints
    from talon_one.models.effect_redeem_referral import EffectRedeemReferral
    from talon_one.models.effect_referral_created import EffectReferralCreated
    from talon_one.models.effect_reject_coupon import EffectRejectCoupon
    from talon_one.models.effect_reject_referral import EffectRejectReferral
    from talon_one.models.effect_remove_from_audience import EffectRemoveFromAudience
    from talon_one.models.effect_reserve_coupon import EffectReserveCoupon
    from talon_one.models.effect_rollback_added_loyalty_points import EffectRollbackAddedLoyaltyPoints
    from talon_one.models.effect_rollback_coupon import EffectRollbackCoupon
    from talon_one.models.effect_rollback_deducted_loyalty_points import EffectRollbackDeductedLoyaltyPoints
    from talon_one.models.effect_rollback_discount import EffectRollbackDiscount
    from talon_one.models.effect_rollback_increased_achievement_progress import EffectRollbackIncreasedAchievementProgress
    from talon_one.models.effect_rollback_referral import EffectRollbackReferral
    from talon_one.models.effect_rollback_use_reward import EffectRollbackUseReward
    from talon_one.models.effect_set import EffectSet
    from talon_one.models.effect_set_discount import EffectSetDiscount
    from talon_one.models.effect_set_discount_per_additional_cost import EffectSetDiscountPerAdditionalCost
    from talon_one.models.effect_set_discount_per_additional_cost_per_item import EffectSetDiscountPerAdditionalCostPerItem
    from talon_one.models.effect_set_discount_per_item import EffectSetDiscountPerItem
    from talon_one.models.effect_set_loyalty_points_expiry_date import EffectSetLoyaltyPointsExpiryDate
    from talon_one.models.effect_show_bundle_metadata import EffectShowBundleMetadata
    from talon_one.models.effect_show_notification import EffectShowNotification
    from talon_one.models.effect_start_achievement_progress import EffectStartAchievementProgress
    from talon_one.models.effect_unlock_reward import EffectUnlockReward
    from talon_one.models.effect_use_reward import EffectUseReward
    from talon_one.models.effect_will_award_giveaway import EffectWillAwardGiveaway
    from talon_one.models.error_effect_props import ErrorEffectProps
    from talon_one.models.extend_loyalty_points_expiry_date_effect_props import ExtendLoyaltyPointsExpiryDateEffectProps
    from talon_one.models.increase_achievement_progress_effect_props import IncreaseAchievementProgressEffectProps
    from talon_one.models.join_loyalty_program_effect_props import JoinLoyaltyProgramEffectProps
    from talon_one.models.redeem_referral_effect_props import RedeemReferralEffectProps
    from talon_one.models.referral_created_effect_props import ReferralCreatedEffectProps
    from talon_one.models.reject_coupon_effect_props import RejectCouponEffectProps
    from talon_one.models.reject_referral_effect_props import RejectReferralEffectProps
    from talon_one.models.remove_from_audience_effect_props import RemoveFromAudienceEffectProps
    from talon_one.models.reserve_coupon_effect_props import ReserveCouponEffectProps
    from talon_one.models.rollback_added_loyalty_points_effect_props import RollbackAddedLoyaltyPointsEffectProps
    from talon_one.models.rollback_coupon_effect_props import RollbackCouponEffectProps
    from talon_one.models.rollback_deducted_loyalty_points_effect_props import RollbackDeductedLoyaltyPointsEffectProps
    from talon_one.models.rollback_discount_effect_props import RollbackDiscountEffectProps
    from talon_one.models.rollback_increased_achievement_progress_effect_props import RollbackIncreasedAchievementProgressEffectProps
    from talon_one.models.rollback_referral_effect_props import RollbackReferralEffectProps
    from talon_one.models.rollback_tier_boost_effect_props import RollbackTierBoostEffectProps
    from talon_one.models.rollback_use_reward_effect_props import RollbackUseRewardEffectProps
    from talon_one.models.set_discount_effect_props import SetDiscountEffectProps
    from talon_one.models.set_discount_per_additional_cost_effect_props import SetDiscountPerAdditionalCostEffectProps
    from talon_one.models.set_discount_per_additional_cost_per_item_effect_props import SetDiscountPerAdditionalCostPerItemEffectProps
    from talon_one.models.set_discount_per_item_effect_props import SetDiscountPerItemEffectProps
    from talon_one.models.set_loyalty_points_expiry_date_effect_props import SetLoyaltyPointsExpiryDateEffectProps
    from talon_one.models.show_bundle_metadata_effect_props import ShowBundleMetadataEffectProps
    from talon_one.models.show_notification_effect_props import ShowNotificationEffectProps
    from talon_one.models.start_achievement_progress_effect_props import StartAchievementProgressEffectProps
    from talon_one.models.trigger_webhook_effect_props import TriggerWebhookEffectProps
    from talon_one.models.unlock_reward_effect_props import UnlockRewardEffectProps
    from talon_one.models.update_attribute_effect_props import UpdateAttributeEffectProps
    from talon_one.models.use_reward_effect_props import UseRewardEffectProps
    from talon_one.models.will_award_giveaway_effect_props import WillAwardGiveawayEffectProps

    #: What `Effect.typed_props` can be.
    EffectProps = Union[
        AcceptCouponEffectProps,
        RejectCouponEffectProps,
        CouponCreatedEffectProps,
        ReserveCouponEffectProps,
        RollbackCouponEffectProps,
        AcceptReferralEffectProps,
        RejectReferralEffectProps,
        ReferralCreatedEffectProps,
        RedeemReferralEffectProps,
        RollbackReferralEffectProps,
        SetDiscountEffectProps,
        SetDiscountPerItemEffectProps,
        SetDiscountPerAdditionalCostEffectProps,
        SetDiscountPerAdditionalCostPerItemEffectProps,
        RollbackDiscountEffectProps,
        AddFreeItemEffectProps,
        AddLoyaltyPointsEffectProps,
        DeductLoyaltyPointsEffectProps,
        RollbackAddedLoyaltyPointsEffectProps,
        RollbackDeductedLoyaltyPointsEffectProps,
        ChangeLoyaltyTierLevelEffectProps,
        ExtendLoyaltyPointsExpiryDateEffectProps,
        SetLoyaltyPointsExpiryDateEffectProps,
        AwardGiveawayEffectProps,
        WillAwardGiveawayEffectProps,
        IncreaseAchievementProgressEffectProps,
        StartAchievementProgressEffectProps,
        RollbackIncreasedAchievementProgressEffectProps,
        AddToAudienceEffectProps,
        RemoveFromAudienceEffectProps,
        UpdateAttributeEffectProps,
        CustomEffectProps,
        ShowNotificationEffectProps,
        TriggerWebhookEffectProps,
        ErrorEffectProps,
        ShowBundleMetadataEffectProps,
        BoostLoyaltyTierEffectProps,
        JoinLoyaltyProgramEffectProps,
        RollbackUseRewardEffectProps,
        UnlockRewardEffectProps,
        UseRewardEffectProps,
        RollbackTierBoostEffectProps,
    ]
    #: What `Effect.actual_instance` can be.
    EffectModel = Union[
        EffectAcceptCoupon,
        EffectRejectCoupon,
        EffectCouponCreated,
        EffectReserveCoupon,
        EffectRollbackCoupon,
        EffectAcceptReferral,
        EffectRejectReferral,
        EffectReferralCreated,
        EffectRedeemReferral,
        EffectRollbackReferral,
        EffectSetDiscount,
        EffectSetDiscountPerItem,
        EffectSetDiscountPerAdditionalCost,
        EffectSetDiscountPerAdditionalCostPerItem,
        EffectRollbackDiscount,
        EffectAddFreeItem,
        EffectAddLoyaltyPoints,
        EffectDeductLoyaltyPoints,
        EffectRollbackAddedLoyaltyPoints,
        EffectRollbackDeductedLoyaltyPoints,
        EffectChangeLoyaltyTierLevel,
        EffectExtendLoyaltyPointsExpiryDate,
        EffectSetLoyaltyPointsExpiryDate,
        EffectAwardGiveaway,
        EffectWillAwardGiveaway,
        EffectIncreaseAchievementProgress,
        EffectStartAchievementProgress,
        EffectRollbackIncreasedAchievementProgress,
        EffectAddToAudience,
        EffectRemoveFromAudience,
        EffectSet,
        EffectCustomEffect,
        EffectShowNotification,
        EffectCallApi,
        EffectError,
        EffectShowBundleMetadata,
        EffectAddNegativeLoyaltyPoints,
        EffectBoostLoyaltyTier,
        EffectJoinLoyaltyProgram,
        EffectOffsetNegativeLoyaltyPoints,
        EffectRollbackUseReward,
        EffectUnlockReward,
        EffectUseReward,
        Effect,
    ]
