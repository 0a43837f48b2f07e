# Generated from spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction.yaml by `make generate`; do not edit.
"""`IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.types import PointsChange


class IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction(Model):
    """One transaction in an Integration Hub event about changed points.

    Contract:
        spec/schemas/notifications/IntegrationHubEventPayloadLoyaltyProfileBasedPointsChangedNotificationAction.yaml
    """

    __slots__ = ()

    amount: Property[float] = prop(
        "Amount",
        doc="Number of loyalty points added or deducted by the transaction.",
    )
    """Number of loyalty points added or deducted by the transaction."""

    reason: Property[Optional[str]] = prop(
        "Reason",
        default=None,
        doc="Why the points were added or deducted.",
    )
    """Why the points were added or deducted."""

    operation: WideProperty[str, PointsChange] = prop(
        "Operation",
        enum=("addition", "subtraction"),
        doc="`addition` for points added, `subtraction` for points deducted. One of `addition`, `subtraction`.",
    )
    """`addition` for points added, `subtraction` for points deducted. One of `addition`, `subtraction`."""

    start_date: Property[Optional[datetime]] = prop(
        "StartDate",
        default=None,
        doc="Time from which the added points are active and can be spent.",
    )
    """Time from which the added points are active and can be spent."""

    expiry_date: Property[Optional[datetime]] = prop(
        "ExpiryDate",
        default=None,
        doc="Time at which the added points expire.",
    )
    """Time at which the added points expire."""

    transaction_uuid: Property[str] = prop(
        "TransactionUUID",
        format="uuid",
        doc="UUID of the loyalty transaction, for example to find it again or to recognize duplicates. Format "
        "`uuid`.",
    )
    """UUID of the loyalty transaction, for example to find it again or to recognize duplicates. Format `uuid`."""
