# Generated from spec/schemas/loyalty/LoyaltyMembership.yaml by `make generate`; do not edit.
"""`LoyaltyMembership`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyMembership(Model):
    """Membership of a customer in one loyalty program.

    Contract: spec/schemas/loyalty/LoyaltyMembership.yaml
    """

    __slots__ = ()

    joined: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which the customer became a member.",
    )
    """Time at which the customer became a member."""

    loyalty_program_id: Property[int] = prop(
        "loyaltyProgramId",
        doc="ID of the program the customer is a member of.",
    )
    """ID of the program the customer is a member of."""
