# Generated from spec/schemas/rules/AwardDiscountBundleItem.yaml by `make generate`; do not edit.
"""`AwardDiscountBundleItem`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class AwardDiscountBundleItem(OneOf):
    """Which item of a bundle is meant, told apart by `type`: by its place or by an attribute.

    Contract: spec/schemas/rules/AwardDiscountBundleItem.yaml
    """

    _variants = Variants("type", {
        "byIndex": "AwardDiscountBundleItemByIndex",
        "byAttribute": "AwardDiscountBundleItemByAttribute",
    })
