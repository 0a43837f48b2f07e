# Generated from spec/schemas/loyalty/NewLoyaltyTier.yaml by `make generate`; do not edit.
"""`NewLoyaltyTier`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewLoyaltyTier(Model):
    """A tier to create in a loyalty program.

    Contract: spec/schemas/loyalty/NewLoyaltyTier.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        doc="Name of the tier, such as `Gold`.",
    )
    """Name of the tier, such as `Gold`."""

    min_points: Property[float] = prop(
        "minPoints",
        minimum=0,
        maximum=999999999999.99,
        doc="Number of active points a customer needs for the tier. From 0 to 999999999999.99.",
    )
    """Number of active points a customer needs for the tier. From 0 to 999999999999.99."""
