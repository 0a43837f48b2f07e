# Generated from spec/schemas/notifications/IntegrationHubPaginatedEventPayloadDataInner.yaml by `make generate`; do not edit.
"""`IntegrationHubPaginatedEventPayloadDataInner`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from typing import Any, Union

    from talon_one.models.integration_hub_event_payload_coupon_based_notifications import IntegrationHubEventPayloadCouponBasedNotifications
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_points_changed_notification import IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_tier_downgrade_notification import IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification
    from talon_one.models.integration_hub_event_payload_loyalty_profile_based_tier_upgrade_notification import IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification

    IntegrationHubPaginatedEventPayloadDataInner = Union[
        IntegrationHubEventPayloadCouponBasedNotifications,
        IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification,
        IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification,
        IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification,
        dict[str, Any],
    ]
    """One event passed on by the Integration Hub; the `EventType` of the batch decides which of the models it
    is.

    Contract: spec/schemas/notifications/IntegrationHubPaginatedEventPayloadDataInner.yaml
    """
else:

    class IntegrationHubPaginatedEventPayloadDataInner(OneOf):
        """One event passed on by the Integration Hub; the `EventType` of the batch decides which of the models
        it is.

        Contract: spec/schemas/notifications/IntegrationHubPaginatedEventPayloadDataInner.yaml
        """

        _variants = Variants(members=(
            "IntegrationHubEventPayloadCouponBasedNotifications",
            "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification",
            "IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification",
            "IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification",
        ))
