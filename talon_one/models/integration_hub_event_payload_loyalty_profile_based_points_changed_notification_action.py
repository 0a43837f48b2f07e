# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction(Model):
    """One transaction among the point changes an Integration Hub event reports.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction.yaml
    """

    __slots__ = ()

    amount: Property[float] = prop(
        "Amount",
        doc="Number of loyalty points added or deducted by the transaction.",
    )

    reason: Property[Optional[str]] = prop(
        "Reason",
        default=None,
        doc="Explanation recorded with the transaction of why the points were added or deducted.",
    )

    operation: Property[str] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="Direction of the transaction, `addition` for points given and `subtraction` for points taken. One "
        "of `addition`, `subtraction`.",
    )

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Moment from which the added points are active and can be spent.",
    )

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Moment at which the added points expire.",
    )

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="Identifier of the loyalty transaction, which can be used to find it again or to recognize "
        "duplicates. Format `uuid`.",
    )
