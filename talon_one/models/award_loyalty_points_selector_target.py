# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsSelectorTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsSelectorTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardLoyaltyPointsSelectorTarget(Variant):
    """Gives the points for the items that a selector of the ruleset picks.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsSelectorTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["selector"]] = prop(
        default="selector",
        enum=("selector",),
        doc="Marks the target as the items of a `selector`. The only value is `selector`. Filled in if left "
        "out.",
    )
    """Marks the target as the items of a `selector`. The only value is `selector`. Filled in if left out."""

    name: Property[str] = prop(
        doc="Name of the selector, as listed in the ruleset's `selectors`.",
    )
    """Name of the selector, as listed in the ruleset's `selectors`."""
