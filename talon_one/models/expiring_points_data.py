# Generated from spec/schemas/loyalty/ExpiringPointsData.yaml by `make generate`; do not edit.
"""`ExpiringPointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import date


class ExpiringPointsData(Model):
    """One lot of a customer's points that will soon lapse, as sent in a notification.

    Contract: spec/schemas/loyalty/ExpiringPointsData.yaml
    """

    __slots__ = ()

    expiry_date: Property[date] = prop(
        "ExpiryDate",
        doc="Day on which the points lapse if they are not spent.",
    )

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="Internal number of the program in which the points or tier are kept. At least 1.",
    )

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Your own id (integration id) of the customer who holds the points.",
    )

    amount_of_expiring_points: Property[float] = prop(
        "AmountOfExpiringPoints",
        doc="How many points will lapse on that day.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger concerned; for the main ledger, allow for an empty string as well as `main`.",
    )
