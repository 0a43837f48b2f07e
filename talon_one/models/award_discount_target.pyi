# Generated from spec/schemas/rules/AwardDiscountTarget.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_discount_additional_cost_target import AwardDiscountAdditionalCostTarget
from talon_one.models.award_discount_all_items_target import AwardDiscountAllItemsTarget
from talon_one.models.award_discount_bundle_target import AwardDiscountBundleTarget
from talon_one.models.award_discount_cart_target import AwardDiscountCartTarget
from talon_one.models.award_discount_global_filter_target import AwardDiscountGlobalFilterTarget
from talon_one.models.award_discount_selector_target import AwardDiscountSelectorTarget

AwardDiscountTarget = Union[
    AwardDiscountCartTarget,
    AwardDiscountAllItemsTarget,
    AwardDiscountGlobalFilterTarget,
    AwardDiscountSelectorTarget,
    AwardDiscountBundleTarget,
    AwardDiscountAdditionalCostTarget,
    UnknownVariant,
]
"""What a discount is taken off, told apart by `type`: the whole cart, cart items, bundles of items, or an
additional cost.

Contract: spec/schemas/rules/AwardDiscountTarget.yaml
"""
