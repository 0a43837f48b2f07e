# Generated from spec/schemas/loyalty/UpdateLoyaltyProgramTier.yaml by `make generate`; do not edit.
"""`UpdateLoyaltyProgramTier`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class UpdateLoyaltyProgramTier(Model):
    """New name or points of an existing tier of a loyalty program.

    Contract: spec/schemas/loyalty/UpdateLoyaltyProgramTier.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the tier to change.",
    )
    """ID of the tier to change."""

    name: Property[Optional[str]] = prop(
        default=None,
        doc="New name of the tier, such as `Gold`.",
    )
    """New name of the tier, such as `Gold`."""

    min_points: Property[Optional[float]] = prop(
        "minPoints",
        default=None,
        minimum=0,
        maximum=999999999999.99,
        doc="Number of active points a customer needs for the tier. From 0 to 999999999999.99.",
    )
    """Number of active points a customer needs for the tier. From 0 to 999999999999.99."""
