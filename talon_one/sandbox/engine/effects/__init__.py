"""What the blocks of rules do: one function for each type of block that has an effect."""

from __future__ import annotations

from typing import Callable, Dict

from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.effects import codes, discounts, other, points
from talon_one.sandbox.engine.world import Document

Do = Callable[[Document, Context], None]

#: By the type of the block.
EFFECTS: Dict[str, Do] = {
    "awardDiscount": discounts.award_discount,
    "awardItem": other.award_item,
    "awardGiveaway": codes.award_giveaway,
    "awardLoyaltyPoints": points.award,
    "redeemLoyaltyPoints": points.redeem,
    "updateLoyaltyPointsExpiry": points.update_expiry,
    "createCoupon": codes.create_coupon,
    "createReferral": codes.create_referral,
    "reserveCoupon": codes.reserve_coupon,
    "showNotification": other.show_notification,
    "triggerWebhook": other.trigger_webhook,
    "triggerCustomEffect": other.trigger_custom_effect,
    "updateAttributeValue": other.update_attribute,
    "updateAudienceMembership": other.update_audience,
    "updateAchievementProgress": other.update_achievement,
}
