# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsGlobalFilterTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsGlobalFilterTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardLoyaltyPointsGlobalFilterTarget(Variant):
    """Gives the points for the items that a cart item filter of the Application picks.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsGlobalFilterTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["globalFilter"]] = prop(
        default="globalFilter",
        enum=("globalFilter",),
        doc="Marks the target as the items of a `globalFilter`. The only value is `globalFilter`. Filled in if "
        "left out.",
    )
    """Marks the target as the items of a `globalFilter`. The only value is `globalFilter`. Filled in if left
    out.
    """

    name: Property[str] = prop(
        doc="Name of the Application's cart item filter.",
    )
    """Name of the Application's cart item filter."""
