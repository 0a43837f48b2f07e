# Generated from spec/schemas/loyalty_blocks/TierBlockReference.yaml by `make generate`; do not edit.
"""`TierBlockReference`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class TierBlockReference(Model):
    """Tier of a loyalty program that a rule block refers to.

    Contract: spec/schemas/loyalty_blocks/TierBlockReference.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the tier.",
    )
    """ID of the tier."""

    name: Property[str] = prop(
        doc="Name of the tier, such as `Gold`.",
    )
    """Name of the tier, such as `Gold`."""

    min_points: Property[float] = prop(
        "minPoints",
        doc="Number of points from which a customer is in the tier.",
    )
    """Number of points from which a customer is in the tier."""

    upper_limit: Property[Optional[float]] = prop(
        "upperLimit",
        default=None,
        doc="Number of points at which the tier ends, if it has an upper limit.",
    )
    """Number of points at which the tier ends, if it has an upper limit."""
