# Generated from spec/schemas/rules/AwardDiscountTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountTarget`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class AwardDiscountTarget(OneOf):
    """What a discount is taken off, told apart by `type`: the whole cart, cart items, bundles of items, or an
    additional cost.

    Contract: spec/schemas/rules/AwardDiscountTarget.yaml
    """

    _variants = Variants("type", {
        "cart": "AwardDiscountCartTarget",
        "allItems": "AwardDiscountAllItemsTarget",
        "globalFilter": "AwardDiscountGlobalFilterTarget",
        "selector": "AwardDiscountSelectorTarget",
        "bundle": "AwardDiscountBundleTarget",
        "additionalCost": "AwardDiscountAdditionalCostTarget",
    })
