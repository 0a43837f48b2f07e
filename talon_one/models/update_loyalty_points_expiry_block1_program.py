# Generated from spec/schemas/loyalty_blocks/UpdateLoyaltyPointsExpiryBlock1Program.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyPointsExpiryBlock1Program`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class UpdateLoyaltyPointsExpiryBlock1Program(Model):
    """Loyalty program that a block of the type `updateLoyaltyPointsExpiry` refers to.

    Contract: spec/schemas/loyalty_blocks/UpdateLoyaltyPointsExpiryBlock1Program.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the loyalty program.",
    )
    """ID of the loyalty program."""

    name: Property[str] = prop(
        doc="API name of the loyalty program.",
    )
    """API name of the loyalty program."""

    title: Property[str] = prop(
        doc="Title of the loyalty program in the Campaign Manager.",
    )
    """Title of the loyalty program in the Campaign Manager."""
