# Generated from spec/schemas/loyalty/ExpiringCardPointsData.yaml by `make generate`; do not edit.
"""`ExpiringCardPointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import date


class ExpiringCardPointsData(Model):
    """One lot of points on a loyalty card that will soon lapse, as sent in a notification.

    Contract: spec/schemas/loyalty/ExpiringCardPointsData.yaml
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

    amount_of_expiring_points: Property[float] = prop(
        "AmountOfExpiringPoints",
        doc="How many points will lapse on that day.",
    )

    subledger_id: Property[str] = prop(
        "SubledgerID",
        doc="Name of the subledger concerned; for the main ledger, allow for an empty string as well as `main`.",
    )

    card_identifier: Property[str] = prop(
        "CardIdentifier",
        doc="Code of the loyalty card that holds the points.",
    )

    users_per_card_limit: Property[int] = prop(
        "UsersPerCardLimit",
        minimum=0,
        doc="How many customer profiles may share one loyalty card; `0` means any number. At least 0.",
    )

    profiles: Property[list[str]] = prop(
        "Profiles",
        doc="Your own ids of the customers linked to the card.",
    )
