# Generated from spec/schemas/loyalty/LoyaltyTier.yaml by `make generate`; do not edit.
"""`LoyaltyTier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyTier(Model):
    """A tier of a loyalty program, which customers reach with a number of points.

    Contract: spec/schemas/loyalty/LoyaltyTier.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="ID of the tier.",
    )
    """ID of the tier."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    program_id: Property[int] = prop(
        "programID",
        doc="ID of the loyalty program of the record.",
    )
    """ID of the loyalty program of the record."""

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API name of the loyalty program.",
    )
    """Permanent API name of the loyalty program."""

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Title of the loyalty program in the Campaign Manager.",
    )
    """Title of the loyalty program in the Campaign Manager."""

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
