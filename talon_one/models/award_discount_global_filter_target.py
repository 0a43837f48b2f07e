# Generated from spec/schemas/rules/AwardDiscountGlobalFilterTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountGlobalFilterTarget`."""

from __future__ import annotations

from typing import Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant


class AwardDiscountGlobalFilterTarget(Variant):
    """Takes the discount off the items that a cart item filter of the Application picks.

    Contract: spec/schemas/rules/AwardDiscountGlobalFilterTarget.yaml
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

    prorated: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether one amount is spread over the targeted items. Otherwise each item gets the full amount.",
    )
    """Whether one amount is spread over the targeted items. Otherwise each item gets the full amount."""
