# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsBundleTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsBundleTarget`."""

from __future__ import annotations

from typing import Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardLoyaltyPointsBundleTarget(Variant):
    """Gives the points for the bundles that the cart allows.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsBundleTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["bundle"]] = prop(
        default="bundle",
        enum=("bundle",),
        doc="Marks the target as the items of a `bundle`. The only value is `bundle`. Filled in if left out.",
    )
    """Marks the target as the items of a `bundle`. The only value is `bundle`. Filled in if left out."""

    name: Property[str] = prop(
        doc="Name of the bundle, as listed in the ruleset's `bundles`.",
    )
    """Name of the bundle, as listed in the ruleset's `bundles`."""
