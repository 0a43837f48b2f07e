# Generated from spec/schemas/rules/AwardDiscountSelectorTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountSelectorTarget`."""

from __future__ import annotations

from typing import Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardDiscountSelectorTarget(Variant):
    """Takes the discount off the items that a selector of the ruleset picks.

    Contract: spec/schemas/rules/AwardDiscountSelectorTarget.yaml
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

    prorated: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether one amount is spread over the targeted items. Otherwise each item gets the full amount.",
    )
    """Whether one amount is spread over the targeted items. Otherwise each item gets the full amount."""
