# Generated from spec/schemas/rules/PromotionBlock.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_discount_block import AwardDiscountBlock
from talon_one.models.award_giveaway_block import AwardGiveawayBlock
from talon_one.models.award_item_block import AwardItemBlock
from talon_one.models.check_achievement_block import CheckAchievementBlock
from talon_one.models.check_audience_block import CheckAudienceBlock
from talon_one.models.check_budget_block import CheckBudgetBlock
from talon_one.models.check_coupon_block import CheckCouponBlock
from talon_one.models.check_event_block import CheckEventBlock
from talon_one.models.check_loyalty_balance_block import CheckLoyaltyBalanceBlock
from talon_one.models.check_loyalty_card_block import CheckLoyaltyCardBlock
from talon_one.models.check_referral_block import CheckReferralBlock
from talon_one.models.check_tier_block import CheckTierBlock
from talon_one.models.create_coupon_block import CreateCouponBlock
from talon_one.models.create_referral_block import CreateReferralBlock
from talon_one.models.passthrough_block import PassthroughBlock
from talon_one.models.promotion_check_attribute_block import PromotionCheckAttributeBlock
from talon_one.models.promotion_group_block import PromotionGroupBlock
from talon_one.models.redeem_loyalty_points_block import RedeemLoyaltyPointsBlock
from talon_one.models.reserve_coupon_block import ReserveCouponBlock
from talon_one.models.show_notification_block import ShowNotificationBlock
from talon_one.models.trigger_custom_effect_block import TriggerCustomEffectBlock
from talon_one.models.trigger_webhook_block import TriggerWebhookBlock
from talon_one.models.update_achievement_progress_block import UpdateAchievementProgressBlock
from talon_one.models.update_attribute_value_block import UpdateAttributeValueBlock
from talon_one.models.update_audience_membership_block import UpdateAudienceMembershipBlock

PromotionBlock = Union[
    PromotionGroupBlock,
    AwardDiscountBlock,
    PassthroughBlock,
    ShowNotificationBlock,
    AwardItemBlock,
    AwardGiveawayBlock,
    TriggerWebhookBlock,
    PromotionCheckAttributeBlock,
    CheckAudienceBlock,
    CheckLoyaltyBalanceBlock,
    CheckCouponBlock,
    CheckReferralBlock,
    UpdateAudienceMembershipBlock,
    UpdateAchievementProgressBlock,
    UpdateAttributeValueBlock,
    TriggerCustomEffectBlock,
    CheckEventBlock,
    CheckAchievementBlock,
    CheckBudgetBlock,
    CreateCouponBlock,
    CreateReferralBlock,
    ReserveCouponBlock,
    CheckLoyaltyCardBlock,
    CheckTierBlock,
    RedeemLoyaltyPointsBlock,
    UnknownVariant,
]
"""One step of a promotion rule, told apart by `type`; `Block` took its place.

Retired: last used by the service in version 26.17; creating one issues a warning.

Contract: spec/schemas/rules/PromotionBlock.yaml
"""
