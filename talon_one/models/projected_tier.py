# Generated from spec/schemas/loyalty/ProjectedTier.yaml by `make generate`; do not edit.
"""`ProjectedTier`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ProjectedTier(Model):
    """Forecast of the customer's tier when the current one expires.

    Contract: spec/schemas/loyalty/ProjectedTier.yaml
    """

    __slots__ = ()

    projected_active_points: Property[float] = prop(
        "projectedActivePoints",
        doc="Number of active points the customer will have when the current tier expires.",
    )
    """Number of active points the customer will have when the current tier expires."""

    stay_in_tier_points: Property[Optional[float]] = prop(
        "stayInTierPoints",
        default=None,
        doc="Number of points the customer needs to stay in the current tier; only present if a downgrade is "
        "expected.",
    )
    """Number of points the customer needs to stay in the current tier; only present if a downgrade is expected."""

    projected_tier_name: Property[Optional[str]] = prop(
        "projectedTierName",
        default=None,
        doc="Name of the tier the customer will have after the current one expires.",
    )
    """Name of the tier the customer will have after the current one expires."""
