# Generated from spec/schemas/rules/Block.yaml by `make generate`; do not edit.
"""`Block`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class Block(OneOf):
    """One step of a rule, which checks or does something; `type` tells which kind it is. The blocks of a rule
    run in order, and those after a check run only if it holds.

    Contract: spec/schemas/rules/Block.yaml
    """

    _variants = Variants("type", {
        "group": "GroupBlock",
        "awardDiscount": "AwardDiscountBlock",
        "passthrough": "PassthroughBlock",
        "showNotification": "ShowNotificationBlock",
        "awardItem": "AwardItemBlock",
        "awardGiveaway": "AwardGiveawayBlock",
        "triggerWebhook": "TriggerWebhookBlock",
        "checkAttribute": "CheckAttributeBlock",
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
        "awardLoyaltyPoints": "AwardLoyaltyPointsBlock",
        "updateLoyaltyPointsExpiry": "UpdateLoyaltyPointsExpiryBlock",
    })
