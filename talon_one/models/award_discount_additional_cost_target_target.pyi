# Generated from spec/schemas/rules/AwardDiscountAdditionalCostTargetTarget.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_discount_all_items_target import AwardDiscountAllItemsTarget
from talon_one.models.award_discount_cart_target import AwardDiscountCartTarget
from talon_one.models.award_discount_global_filter_target import AwardDiscountGlobalFilterTarget
from talon_one.models.award_discount_selector_target import AwardDiscountSelectorTarget

AwardDiscountAdditionalCostTargetTarget = Union[
    AwardDiscountCartTarget,
    AwardDiscountAllItemsTarget,
    AwardDiscountGlobalFilterTarget,
    AwardDiscountSelectorTarget,
    UnknownVariant,
]
"""Where a discount on an additional cost applies, told apart by `type`: to the session or to items of the cart.

Contract: spec/schemas/rules/AwardDiscountAdditionalCostTargetTarget.yaml
"""
