# Generated from spec/schemas/loyalty/ExpiringCardPointsData.yaml by `make generate`; do not edit.
"""`ExpiringCardPointsData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import date

    from talon_one.types import Strings


class ExpiringCardPointsData(Model):
    """Points on a loyalty card that will soon expire, in a notification.

    Contract: spec/schemas/loyalty/ExpiringCardPointsData.yaml
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

    card_identifier: Property[str] = prop(
        "CardIdentifier",
        doc="Identifier of the loyalty card that has the points.",
    )
    """Identifier of the loyalty card that has the points."""

    users_per_card_limit: Property[int] = prop(
        "UsersPerCardLimit",
        minimum=0,
        doc="Maximum number of customer profiles that can share one loyalty card; `0` means no limit. At least "
        "0.",
    )
    """Maximum number of customer profiles that can share one loyalty card; `0` means no limit. At least 0."""

    profiles: WideProperty[list[str], Strings] = prop(
        "Profiles",
        doc="Integration IDs of the customers linked to the card.",
    )
    """Integration IDs of the customers linked to the card."""
