# Generated from spec/schemas/loyalty/LoyaltyCardProfileRegistration.yaml by `make generate`; do not edit.
"""`LoyaltyCardProfileRegistration`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyCardProfileRegistration(Model):
    """Link between a loyalty card and one customer profile.

    Contract: spec/schemas/loyalty/LoyaltyCardProfileRegistration.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        max_length=1000,
        doc="Integration ID of the customer linked to the card. At most 1000 characters.",
    )
    """Integration ID of the customer linked to the card. At most 1000 characters."""

    timestamp: Property[datetime] = prop(
        doc="Time at which the customer was linked to the card.",
    )
    """Time at which the customer was linked to the card."""
