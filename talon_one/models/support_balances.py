# Generated from spec/schemas/loyalty/SupportBalances.yaml by `make generate`; do not edit.
"""`SupportBalances`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class SupportBalances(Model):
    """Points that customer support has awarded, and how they stand to the limit for them.

    Contract: spec/schemas/loyalty/SupportBalances.yaml
    """

    __slots__ = ()

    threshold: Property[Optional[float]] = prop(
        default=None,
        doc="Limit for the awarded points, if there is one.",
    )
    """Limit for the awarded points, if there is one."""

    awarded_points: Property[float] = prop(
        "awardedPoints",
        doc="Points given so far.",
    )
    """Points given so far."""

    remaining_balance: Property[Optional[float]] = prop(
        "remainingBalance",
        default=None,
        doc="Points left until the limit is reached.",
    )
    """Points left until the limit is reached."""
