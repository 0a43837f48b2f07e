# Generated from spec/schemas/notifications/IntegrationHubPaginatedEventPayload.yaml by `make generate`; do not edit.
"""`IntegrationHubPaginatedEventPayload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence, Union

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.integration_hub_event_type import IntegrationHubEventType
    from talon_one.models.integration_hub_paginated_event_payload_data_inner import IntegrationHubPaginatedEventPayloadDataInner
    from talon_one.types import HubEventType


class IntegrationHubPaginatedEventPayload(Model):
    """Message with a batch of Integration Hub events of the same type.

    Contract: spec/schemas/notifications/IntegrationHubPaginatedEventPayload.yaml
    """

    __slots__ = ()

    total_result_size: Property[int] = prop(
        "TotalResultSize",
        doc="Number of events in this message.",
    )
    """Number of events in this message."""

    batched_at: Property[Optional[datetime]] = prop(
        "BatchedAt",
        default=None,
        doc="Time at which the message was put together.",
    )
    """Time at which the message was put together."""

    event_type: WideProperty[IntegrationHubEventType, Union[IntegrationHubEventType, HubEventType]] = prop(
        "EventType",
        doc="Type of all events in the message.",
    )
    """Type of all events in the message."""

    data: WideProperty[list[IntegrationHubPaginatedEventPayloadDataInner], Sequence[IntegrationHubPaginatedEventPayloadDataInner]] = prop(
        "Data",
        beside=("EventType", {
            "CouponCreated": "IntegrationHubEventPayloadCouponBasedNotifications",
            "CouponDeleted": "IntegrationHubEventPayloadCouponBasedNotifications",
            "CouponUpdated": "IntegrationHubEventPayloadCouponBasedNotifications",
            "LoyaltyPointsChanged": "IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotification",
            "LoyaltyTierDowngrade": "IntegrationHubEventPayloadLoyaltyProfileBasedTierDowngradeNotification",
            "LoyaltyTierUpgrade": "IntegrationHubEventPayloadLoyaltyProfileBasedTierUpgradeNotification",
        }),
        doc="Events in the message; their structure depends on the event type. Its model depends on "
        "`event_type`; a plain dict if the value there is unknown.",
    )
    """Events in the message; their structure depends on the event type. Its model depends on `event_type`; a
    plain dict if the value there is unknown.
    """
