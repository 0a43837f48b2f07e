# Generated from spec/schemas/notifications/BaseNotificationPolicy.yaml by `make generate`; do not edit.
from typing import Any, Union

from talon_one.models.added_deducted_points_balances_notification_policy import AddedDeductedPointsBalancesNotificationPolicy
from talon_one.models.added_deducted_points_notification_policy import AddedDeductedPointsNotificationPolicy
from talon_one.models.campaign_notification_policy import CampaignNotificationPolicy
from talon_one.models.card_added_deducted_points_balances_notification_policy import CardAddedDeductedPointsBalancesNotificationPolicy
from talon_one.models.card_added_deducted_points_notification_policy import CardAddedDeductedPointsNotificationPolicy
from talon_one.models.card_expiring_points_notification_policy import CardExpiringPointsNotificationPolicy
from talon_one.models.catalogs_strikethrough_notification_policy import CatalogsStrikethroughNotificationPolicy
from talon_one.models.coupons_notification_policy import CouponsNotificationPolicy
from talon_one.models.expiring_coupons_notification_policy import ExpiringCouponsNotificationPolicy
from talon_one.models.expiring_points_notification_policy import ExpiringPointsNotificationPolicy
from talon_one.models.pending_points_notification_policy import PendingPointsNotificationPolicy
from talon_one.models.tier_downgrade_notification_policy import TierDowngradeNotificationPolicy
from talon_one.models.tier_upgrade_notification_policy import TierUpgradeNotificationPolicy
from talon_one.models.tier_will_downgrade_notification_policy import TierWillDowngradeNotificationPolicy

BaseNotificationPolicy = Union[
    AddedDeductedPointsBalancesNotificationPolicy,
    AddedDeductedPointsNotificationPolicy,
    CampaignNotificationPolicy,
    CardAddedDeductedPointsBalancesNotificationPolicy,
    CardAddedDeductedPointsNotificationPolicy,
    CardExpiringPointsNotificationPolicy,
    CatalogsStrikethroughNotificationPolicy,
    CouponsNotificationPolicy,
    ExpiringCouponsNotificationPolicy,
    ExpiringPointsNotificationPolicy,
    PendingPointsNotificationPolicy,
    TierDowngradeNotificationPolicy,
    TierUpgradeNotificationPolicy,
    TierWillDowngradeNotificationPolicy,
    dict[str, Any],
]
"""Settings of a notification; which settings there are depends on the type of the notification.

Contract: spec/schemas/notifications/BaseNotificationPolicy.yaml
"""
