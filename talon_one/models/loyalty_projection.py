# Generated from spec/schemas/loyalty/LoyaltyProjection.yaml by `make generate`; do not edit.
"""`LoyaltyProjection`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.loyalty_projection_data import LoyaltyProjectionData


class LoyaltyProjection(Model, retired="7.0"):
    """Forecast of how a points balance will change as points become active and expire.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/loyalty/LoyaltyProjection.yaml
    """

    __slots__ = ()

    projections: WideProperty[Optional[list[LoyaltyProjectionData]], Optional[Sequence[LoyaltyProjectionData]]] = prop(
        default=None,
        doc="Expected changes of the balance, one entry for each date.",
    )
    """Expected changes of the balance, one entry for each date."""

    total_expiring_points: Property[float] = prop(
        "totalExpiringPoints",
        doc="Number of points that will expire in the whole forecast.",
    )
    """Number of points that will expire in the whole forecast."""

    total_activating_points: Property[float] = prop(
        "totalActivatingPoints",
        doc="Number of pending points that will become active in the whole forecast.",
    )
    """Number of pending points that will become active in the whole forecast."""
