# Generated from spec/schemas/notifications/IntegrationHubPaginatedEventPayloadDataInner.yaml by `make generate`; do not edit.
"""`IntegrationHubPaginatedEventPayloadDataInner`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class IntegrationHubPaginatedEventPayloadDataInner(OneOf):
    """One event passed on by the Integration Hub; the `EventType` of the batch decides which of the models it
    is.

    Contract: spec/schemas/notifications/IntegrationHubPaginatedEventPayloadDataInner.yaml
    """

    _variants = Variants(members=(
        "IntegrationHubEventPayloadCouponBasedNotifications",
        "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification",
        "IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification",
        "IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification",
    ))
