# Generated from spec/schemas/notifications/BaseNotificationPolicy.yaml by `make generate`; do not edit.
"""`BaseNotificationPolicy`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class BaseNotificationPolicy(OneOf):
    """Settings of a notification; which settings there are depends on the type of the notification.

    Contract: spec/schemas/notifications/BaseNotificationPolicy.yaml
    """

    _variants = Variants(members=(
        "AddedDeductedPointsBalancesNotificationPolicy",
        "AddedDeductedPointsNotificationPolicy",
        "CampaignNotificationPolicy",
        "CardAddedDeductedPointsBalancesNotificationPolicy",
        "CardAddedDeductedPointsNotificationPolicy",
        "CardExpiringPointsNotificationPolicy",
        "CatalogsStrikethroughNotificationPolicy",
        "CouponsNotificationPolicy",
        "ExpiringCouponsNotificationPolicy",
        "ExpiringPointsNotificationPolicy",
        "PendingPointsNotificationPolicy",
        "TierDowngradeNotificationPolicy",
        "TierUpgradeNotificationPolicy",
        "TierWillDowngradeNotificationPolicy",
    ))
