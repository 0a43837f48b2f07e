# Generated from spec/schemas/loyalty/LoyaltyCardRegistration.yaml by `make generate`; do not edit.
"""`LoyaltyCardRegistration`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class LoyaltyCardRegistration(Model):
    """The customer to link to or unlink from a loyalty card.

    Contract: spec/schemas/loyalty/LoyaltyCardRegistration.yaml
    """

    __slots__ = ()

    integration_id: Property[str] = prop(
        "integrationId",
        doc="Integration ID of the customer profile to link or unlink.",
    )
    """Integration ID of the customer profile to link or unlink."""
