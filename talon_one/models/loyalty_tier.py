# Generated from spec/schemas/loyalty/LoyaltyTier.yaml by `make generate`; do not edit.
"""`LoyaltyTier`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class LoyaltyTier(Model):
    """A level of a loyalty program, reached from a given number of points.

    Contract: spec/schemas/loyalty/LoyaltyTier.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of this level of the loyalty program.",
    )

    created: Property[datetime] = prop(
        doc="Moment at which the service stored this record.",
    )

    program_id: Property[int] = prop(
        "programID",
        doc="Internal number of the loyalty program that this record belongs to.",
    )

    program_name: Property[Optional[str]] = prop(
        "programName",
        default=None,
        doc="Permanent API-side name of the loyalty program this record belongs to.",
    )

    program_title: Property[Optional[str]] = prop(
        "programTitle",
        default=None,
        doc="Display title, as seen in the Campaign Manager, of the loyalty program this record belongs to.",
    )

    name: Property[str] = prop(
        doc="Name of the level, such as `Gold`.",
    )

    min_points: Property[float] = prop(
        "minPoints",
        minimum=0,
        maximum=999999999999.99,
        doc="Active points from which a customer belongs in this tier. From 0 to 999999999999.99.",
    )
