# Generated from spec/schemas/loyalty/ExpiringPointsData.yaml by `make generate`; do not edit.
"""`ExpiringPointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import date


class ExpiringPointsData(Model):
    """Points of a customer that will soon expire, in a notification.

    Contract: spec/schemas/loyalty/ExpiringPointsData.yaml
    """

    __slots__ = ()

    expiry_date: Property[date] = prop(
        "ExpiryDate",
        doc="Time at which the points expire if they are not spent.",
    )
    """Time at which the points expire if they are not spent."""

    loyalty_program_id: Property[int] = prop(
        "LoyaltyProgramID",
        minimum=1,
        doc="ID of the loyalty program with the points or tier. At least 1.",
    )
    """ID of the loyalty program with the points or tier. At least 1."""

    customer_profile_id: Property[str] = prop(
        "CustomerProfileID",
        doc="Integration ID of the customer who has the points.",
    )
    """Integration ID of the customer who has the points."""

    amount_of_expiring_points: Property[float] = prop(
        "AmountOfExpiringPoints",
        doc="Number of points that will expire.",
    )
    """Number of points that will expire."""

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger; for the main ledger, allow for an empty string as well as `main`.",
    )
    """Name of the subledger; for the main ledger, allow for an empty string as well as `main`."""
