# Generated from spec/schemas/loyalty/ProjectedTier.yaml by `make generate`; do not edit.
"""`ProjectedTier`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ProjectedTier(Model):
    """Forecast of the customer's tier at the time the present one runs out.

    Contract: spec/schemas/loyalty/ProjectedTier.yaml
    """

    __slots__ = ()

    projected_active_points: Property[float] = prop(
        "projectedActivePoints",
        doc="Active points the customer is expected to have when the present tier runs out.",
    )

    stay_in_tier_points: Property[Optional[float]] = prop(
        "stayInTierPoints",
        default=None,
        doc="How many more points keep the customer in the present tier; given only if a downgrade is expected.",
    )

    projected_tier_name: Property[Optional[str]] = prop(
        "projectedTierName",
        default=None,
        doc="Name of the tier the customer is expected to have after the present one runs out.",
    )
