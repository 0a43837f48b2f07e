# Generated from spec/schemas/rules/AwardDiscountBundleTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountBundleTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.award_discount_bundle_item import AwardDiscountBundleItem


class AwardDiscountBundleTarget(Variant):
    """Takes the discount off the items in the bundles that the cart allows.

    Contract: spec/schemas/rules/AwardDiscountBundleTarget.yaml
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

    item: Property[Optional[AwardDiscountBundleItem]] = prop(
        default=None,
        doc="Which item of each bundle decides the discount; leave it out for all of them.",
    )
    """Which item of each bundle decides the discount; leave it out for all of them."""

    prorated: Property[Optional[bool]] = prop(
        default=None,
        doc="Whether the amount is a total for each bundle, spread over its items. Together with `item`, the "
        "discount comes from that item and is spread over the bundle.",
    )
    """Whether the amount is a total for each bundle, spread over its items. Together with `item`, the discount
    comes from that item and is spread over the bundle.
    """
