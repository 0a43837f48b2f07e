# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsTarget.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsTarget`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class AwardLoyaltyPointsTarget(OneOf):
    """What points are given for, told apart by `type`: the cart, its items, or bundles of items.

    Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsTarget.yaml
    """

    _variants = Variants("type", {
        "cart": "AwardLoyaltyPointsCartTarget",
        "allItems": "AwardLoyaltyPointsAllItemsTarget",
        "globalFilter": "AwardLoyaltyPointsGlobalFilterTarget",
        "selector": "AwardLoyaltyPointsSelectorTarget",
        "bundle": "AwardLoyaltyPointsBundleTarget",
    })
