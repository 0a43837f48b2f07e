# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsTarget.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_loyalty_points_all_items_target import AwardLoyaltyPointsAllItemsTarget
from talon_one.models.award_loyalty_points_bundle_target import AwardLoyaltyPointsBundleTarget
from talon_one.models.award_loyalty_points_cart_target import AwardLoyaltyPointsCartTarget
from talon_one.models.award_loyalty_points_global_filter_target import AwardLoyaltyPointsGlobalFilterTarget
from talon_one.models.award_loyalty_points_selector_target import AwardLoyaltyPointsSelectorTarget

AwardLoyaltyPointsTarget = Union[
    AwardLoyaltyPointsCartTarget,
    AwardLoyaltyPointsAllItemsTarget,
    AwardLoyaltyPointsGlobalFilterTarget,
    AwardLoyaltyPointsSelectorTarget,
    AwardLoyaltyPointsBundleTarget,
    UnknownVariant,
]
"""What points are given for, told apart by `type`: the cart, its items, or bundles of items.

Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsTarget.yaml
"""
