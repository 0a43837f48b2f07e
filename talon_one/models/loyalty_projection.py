# Generated from spec/schemas/loyalty/LoyaltyProjection.yaml by `make generate`; do not edit.
"""`LoyaltyProjection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_projection_data import LoyaltyProjectionData


class LoyaltyProjection(Model, retired="7.0"):
    """Forecast of how a points balance will change through activation and expiry.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/loyalty/LoyaltyProjection.yaml
    """

    __slots__ = ()

    projections: Property[Optional[list[LoyaltyProjectionData]]] = prop(
        default=None,
        doc="Expected changes of the balance, one entry per date.",
    )

    total_expiring_points: Property[float] = prop(
        "totalExpiringPoints",
        doc="How many points will lapse over the whole forecast.",
    )

    total_activating_points: Property[float] = prop(
        "totalActivatingPoints",
        doc="How many pending points will become active over the whole forecast.",
    )
