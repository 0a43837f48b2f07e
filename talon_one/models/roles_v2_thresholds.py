# Generated from spec/schemas/accounts/RolesV2Thresholds.yaml by `make generate`; do not edit.
"""`RolesV2Thresholds`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RolesV2Thresholds(Model):
    """Limit on loyalty points for users with a role in one loyalty program.

    Contract: spec/schemas/accounts/RolesV2Thresholds.yaml
    """

    __slots__ = ()

    loyalty_points_limit: Property[Optional[int]] = prop(
        "loyaltyPointsLimit",
        default=None,
        doc="Maximum number of points.",
    )
    """Maximum number of points."""

    loyalty_program_id: Property[Optional[int]] = prop(
        "loyaltyProgramId",
        default=None,
        doc="ID of the loyalty program the limit applies to.",
    )
    """ID of the loyalty program the limit applies to."""
