# Generated from spec/schemas/rules/PromotionBlock.yaml by `make generate`; do not edit.
"""`PromotionBlock`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class PromotionBlock(OneOf, retired="26.17"):
    """One step of a promotion rule, told apart by `type`; `Block` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/PromotionBlock.yaml
    """

    _variants = Variants("type", {
        "group": "PromotionGroupBlock",
        "awardDiscount": "AwardDiscountBlock",
        "passthrough": "PassthroughBlock",
        "showNotification": "ShowNotificationBlock",
        "awardItem": "AwardItemBlock",
        "awardGiveaway": "AwardGiveawayBlock",
        "triggerWebhook": "TriggerWebhookBlock",
        "checkAttribute": "PromotionCheckAttributeBlock",
        "checkAudience": "CheckAudienceBlock",
        "checkLoyaltyBalance": "CheckLoyaltyBalanceBlock",
        "checkCoupon": "CheckCouponBlock",
        "checkReferral": "CheckReferralBlock",
        "updateAudienceMembership": "UpdateAudienceMembershipBlock",
        "updateAchievementProgress": "UpdateAchievementProgressBlock",
        "updateAttributeValue": "UpdateAttributeValueBlock",
        "triggerCustomEffect": "TriggerCustomEffectBlock",
        "checkEvent": "CheckEventBlock",
        "checkAchievement": "CheckAchievementBlock",
        "checkBudget": "CheckBudgetBlock",
        "createCoupon": "CreateCouponBlock",
        "createReferral": "CreateReferralBlock",
        "reserveCoupon": "ReserveCouponBlock",
        "checkLoyaltyCard": "CheckLoyaltyCardBlock",
        "checkTier": "CheckTierBlock",
        "redeemLoyaltyPoints": "RedeemLoyaltyPointsBlock",
    })
