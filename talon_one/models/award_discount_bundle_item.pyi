# Generated from spec/schemas/rules/AwardDiscountBundleItem.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_discount_bundle_item_by_attribute import AwardDiscountBundleItemByAttribute
from talon_one.models.award_discount_bundle_item_by_index import AwardDiscountBundleItemByIndex

AwardDiscountBundleItem = Union[
    AwardDiscountBundleItemByIndex,
    AwardDiscountBundleItemByAttribute,
    UnknownVariant,
]
"""Which item of a bundle is meant, told apart by `type`: by its place or by an attribute.

Contract: spec/schemas/rules/AwardDiscountBundleItem.yaml
"""
