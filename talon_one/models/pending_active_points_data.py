# Generated from spec/schemas/loyalty/PendingActivePointsData.yaml by `make generate`; do not edit.
"""`PendingActivePointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class PendingActivePointsData(Model):
    """One lot of a customer's pending points that turns active, as sent in a notification.

    Contract: spec/schemas/loyalty/PendingActivePointsData.yaml
    """

    __slots__ = ()

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="Internal number of the program in which the points or tier are kept. At least 1.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc='Name of the subledger concerned; empty for the main ledger. Default of the service: `""`.',
    )

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Your own id (integration id) of the customer whose points or tier are concerned.",
    )

    points: Property[float] = prop(
        "Points",
        doc="How many points turn from pending to active.",
    )

    active_on: Property[Optional[datetime]] = prop(
        "ActiveOn",
        default=None,
        doc="Moment from which the points can be spent.",
    )

    expire_on: Property[Optional[datetime]] = prop(
        "ExpireOn",
        default=None,
        doc="Moment at which the points lapse, if they do.",
    )

    session_integration_id: Property[Optional[str]] = prop(
        "SessionIntegrationID",
        default=None,
        doc="Your own id of the customer session that earned the points, if there was one.",
    )
