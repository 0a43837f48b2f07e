# Generated from spec/schemas/loyalty/PendingActivePointsData.yaml by `make generate`; do not edit.
"""`PendingActivePointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PendingActivePointsData(Model):
    """Pending points of a customer that become active, in a notification.

    Contract: spec/schemas/loyalty/PendingActivePointsData.yaml
    """

    __slots__ = ()

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="ID of the loyalty program with the points or tier. At least 1.",
    )
    """ID of the loyalty program with the points or tier. At least 1."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger; empty for the main ledger. The service\'s default is `""`.',
    )
    """Name of the subledger; empty for the main ledger. The service's default is `""`."""

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Integration ID of the customer whose points or tier the notification is about.",
    )
    """Integration ID of the customer whose points or tier the notification is about."""

    points: Property[float] = prop(
        "Points",
        doc="Number of points that become active.",
    )
    """Number of points that become active."""

    active_on: Property[Optional[datetime]] = prop(
        "ActiveOn",
        default=None,
        doc="Time from which the points can be spent.",
    )
    """Time from which the points can be spent."""

    expire_on: Property[Optional[datetime]] = prop(
        "ExpireOn",
        default=None,
        doc="Time at which the points expire, if they do.",
    )
    """Time at which the points expire, if they do."""

    session_integration_id: Property[Optional[str]] = prop(
        "SessionIntegrationID",
        default=None,
        doc="Integration ID of the customer session that earned the points, if any.",
    )
    """Integration ID of the customer session that earned the points, if any."""
