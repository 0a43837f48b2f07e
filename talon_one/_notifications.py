# Generated from spec/webhooks/ by `make generate`; do not edit.
"""Notifications: which models belong to them. `talon_one.webhooks` reads with these."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Tuple

#: `NotificationType` → model, of the types that one model has.
BY_TYPE: Dict[str, str] = {
    "LoyaltyAddedDeductedPointsBalances": "AddedDeductedPointsBalancesNotification",
    "LoyaltyPointsDeducted": "AddedDeductedPointsNotification",
    "LoyaltyPointsAdded": "AddedDeductedPointsNotification",
    "AsyncCouponsCreated": "AsyncCouponsData",
    "CampaignEvaluationTreeChanged": "CampaignEvaluationTreeChangedMessage",
    "LoyaltyCardAddedDeductedPointsBalances": "CardAddedDeductedPointsBalancesNotification",
    "LoyaltyCardPointsDeducted": "CardAddedDeductedPointsNotification",
    "LoyaltyCardPointsAdded": "CardAddedDeductedPointsNotification",
    "CouponUpdated": "CouponsNotificationData",
    "CouponDeleted": "CouponsNotificationData",
    "CouponCreated": "CreateCouponData",
    "CouponsDeleted": "DeleteCouponsData",
    "LoyaltyCardPointsExpiring": "ExpiringCardPointsNotification",
    "CouponCodeExpiring": "ExpiringCouponsNotification",
    "LoyaltyPointsExpiring": "ExpiringPointsNotification",
    "GiveawayPoolNotification": "GiveawayPoolNotification",
    "LoyaltyPointsPendingToActive": "PendingActivePointsNotification",
    "StrikethroughPrice": "StrikethroughLabelingNotification",
    "TierDowngrade": "TierDowngradeNotification",
    "TierUpgrade": "TierUpgradeNotification",
    "TierWillDowngrade": "TierWillDowngradeNotification",
    "CouponsUpdated": "UpdateCouponsData",
}

#: `Event` of the entries → model.
BY_EVENT: Dict[str, str] = {
    "campaign_created": "CampaignCreatedNotification",
    "campaign_state_changed": "CampaignStateChangedNotification",
    "campaign_ruleset_changed": "CampaignRulesetChangedNotification",
    "campaign_edited": "CampaignEditedNotification",
    "campaign_deleted": "CampaignDeletedNotification",
    "campaign_evaluation_tree_changed": "CampaignEvaluationTreeChangedMessage",
}

#: Field that no other notification of its type has, nor any of their entries → model.
BY_FIELD: Dict[str, str] = {
    "evaluationPosition": "CampaignCreatedNotification",
    "newState": "CampaignStateChangedNotification",
    "oldRuleset": "CampaignRulesetChangedNotification",
    "oldCampaign": "CampaignEditedNotification",
    "collection": "CampaignCollectionEditedNotification",
    "deletedAt": "CampaignDeletedNotification",
    "evaluationTree": "CampaignEvaluationTreeChangedMessage",
    "changedItems": "StrikethroughLabelingNotification",
}

#: Model → the field that its entries are under, and their model. Those not named here are about one thing.
ENTRIES: Dict[str, Tuple[str, str]] = {
    "CampaignCollectionEditedNotification": ("Data", "CampaignCollectionEditedNotificationItem"),
    "CampaignCreatedNotification": ("Data", "CampaignCreatedNotificationItem"),
    "CampaignDeletedNotification": ("Data", "CampaignDeletedNotificationItem"),
    "CampaignEditedNotification": ("Data", "CampaignEditedNotificationItem"),
    "CampaignEvaluationTreeChangedMessage": ("Data", "CampaignEvaluationTreeChangedNotification"),
    "CampaignRulesetChangedNotification": ("Data", "CampaignRulesetChangedNotificationItem"),
    "CampaignStateChangedNotification": ("Data", "CampaignStateChangedNotificationItem"),
    "CouponsNotificationData": ("data", "ExtendedCoupon"),
    "CreateCouponData": ("data", "ExtendedCoupon"),
    "ExpiringCardPointsNotification": ("Data", "ExpiringCardPointsData"),
    "ExpiringCouponsNotification": ("Data", "ExpiringCouponsData"),
    "ExpiringPointsNotification": ("Data", "ExpiringPointsData"),
    "GiveawayPoolNotification": ("Data", "GiveawayPoolNotificationData"),
    "PendingActivePointsNotification": ("Data", "PendingActivePointsData"),
    "StrikethroughLabelingNotification": ("changedItems", "StrikethroughChangedItem"),
    "TierDowngradeNotification": ("Data", "TierDowngradeData"),
    "TierUpgradeNotification": ("Data", "TierUpgradeData"),
    "TierWillDowngradeNotification": ("Data", "TierWillDowngradeData"),
}

if TYPE_CHECKING:
    from typing import Union

    from talon_one.model.unions import UnknownVariant
    from talon_one.models.added_deducted_points_balances_notification import AddedDeductedPointsBalancesNotification
    from talon_one.models.added_deducted_points_notification import AddedDeductedPointsNotification
    from talon_one.models.async_coupons_data import AsyncCouponsData
    from talon_one.models.campaign_collection_edited_notification import CampaignCollectionEditedNotification
    from talon_one.models.campaign_collection_edited_notification_item import CampaignCollectionEditedNotificationItem
    from talon_one.models.campaign_created_notification import CampaignCreatedNotification
    from talon_one.models.campaign_created_notification_item import CampaignCreatedNotificationItem
    from talon_one.models.campaign_deleted_notification import CampaignDeletedNotification
    from talon_one.models.campaign_deleted_notification_item import CampaignDeletedNotificationItem
    from talon_one.models.campaign_edited_notification import CampaignEditedNotification
    from talon_one.models.campaign_edited_notification_item import CampaignEditedNotificationItem
    from talon_one.models.campaign_evaluation_tree_changed_message import CampaignEvaluationTreeChangedMessage
    from talon_one.models.campaign_evaluation_tree_changed_notification import CampaignEvaluationTreeChangedNotification
    from talon_one.models.campaign_notification_generic import CampaignNotificationGeneric
    from talon_one.models.campaign_notification_item_base import CampaignNotificationItemBase
    from talon_one.models.campaign_ruleset_changed_notification import CampaignRulesetChangedNotification
    from talon_one.models.campaign_ruleset_changed_notification_item import CampaignRulesetChangedNotificationItem
    from talon_one.models.campaign_state_changed_notification import CampaignStateChangedNotification
    from talon_one.models.campaign_state_changed_notification_item import CampaignStateChangedNotificationItem
    from talon_one.models.card_added_deducted_points_balances_notification import CardAddedDeductedPointsBalancesNotification
    from talon_one.models.card_added_deducted_points_notification import CardAddedDeductedPointsNotification
    from talon_one.models.coupons_notification_data import CouponsNotificationData
    from talon_one.models.create_coupon_data import CreateCouponData
    from talon_one.models.delete_coupons_data import DeleteCouponsData
    from talon_one.models.expiring_card_points_data import ExpiringCardPointsData
    from talon_one.models.expiring_card_points_notification import ExpiringCardPointsNotification
    from talon_one.models.expiring_coupons_data import ExpiringCouponsData
    from talon_one.models.expiring_coupons_notification import ExpiringCouponsNotification
    from talon_one.models.expiring_points_data import ExpiringPointsData
    from talon_one.models.expiring_points_notification import ExpiringPointsNotification
    from talon_one.models.extended_coupon import ExtendedCoupon
    from talon_one.models.giveaway_pool_notification import GiveawayPoolNotification
    from talon_one.models.giveaway_pool_notification_data import GiveawayPoolNotificationData
    from talon_one.models.pending_active_points_data import PendingActivePointsData
    from talon_one.models.pending_active_points_notification import PendingActivePointsNotification
    from talon_one.models.strikethrough_changed_item import StrikethroughChangedItem
    from talon_one.models.strikethrough_labeling_notification import StrikethroughLabelingNotification
    from talon_one.models.tier_downgrade_data import TierDowngradeData
    from talon_one.models.tier_downgrade_notification import TierDowngradeNotification
    from talon_one.models.tier_upgrade_data import TierUpgradeData
    from talon_one.models.tier_upgrade_notification import TierUpgradeNotification
    from talon_one.models.tier_will_downgrade_data import TierWillDowngradeData
    from talon_one.models.tier_will_downgrade_notification import TierWillDowngradeNotification
    from talon_one.models.update_coupons_data import UpdateCouponsData

    #: What `Message.model` can be.
    NotificationModel = Union[
        AddedDeductedPointsBalancesNotification,
        AddedDeductedPointsNotification,
        AsyncCouponsData,
        CampaignCollectionEditedNotification,
        CampaignCreatedNotification,
        CampaignDeletedNotification,
        CampaignEditedNotification,
        CampaignEvaluationTreeChangedMessage,
        CampaignNotificationGeneric,
        CampaignRulesetChangedNotification,
        CampaignStateChangedNotification,
        CardAddedDeductedPointsBalancesNotification,
        CardAddedDeductedPointsNotification,
        CouponsNotificationData,
        CreateCouponData,
        DeleteCouponsData,
        ExpiringCardPointsNotification,
        ExpiringCouponsNotification,
        ExpiringPointsNotification,
        GiveawayPoolNotification,
        PendingActivePointsNotification,
        StrikethroughLabelingNotification,
        TierDowngradeNotification,
        TierUpgradeNotification,
        TierWillDowngradeNotification,
        UpdateCouponsData,
        UnknownVariant,
    ]
    #: What `Message.items` can hold.
    NotificationItem = Union[
        AddedDeductedPointsBalancesNotification,
        AddedDeductedPointsNotification,
        AsyncCouponsData,
        CampaignCollectionEditedNotificationItem,
        CampaignCreatedNotificationItem,
        CampaignDeletedNotificationItem,
        CampaignEditedNotificationItem,
        CampaignEvaluationTreeChangedNotification,
        CampaignNotificationItemBase,
        CampaignRulesetChangedNotificationItem,
        CampaignStateChangedNotificationItem,
        CardAddedDeductedPointsBalancesNotification,
        CardAddedDeductedPointsNotification,
        DeleteCouponsData,
        ExpiringCardPointsData,
        ExpiringCouponsData,
        ExpiringPointsData,
        ExtendedCoupon,
        GiveawayPoolNotificationData,
        PendingActivePointsData,
        StrikethroughChangedItem,
        TierDowngradeData,
        TierUpgradeData,
        TierWillDowngradeData,
        UpdateCouponsData,
        UnknownVariant,
    ]
