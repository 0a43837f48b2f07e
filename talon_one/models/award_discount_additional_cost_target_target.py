# Generated from spec/schemas/rules/AwardDiscountAdditionalCostTargetTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountAdditionalCostTargetTarget`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class AwardDiscountAdditionalCostTargetTarget(OneOf):
    """Where a discount on an additional cost applies, told apart by `type`: to the session or to items of the
    cart.

    Contract: spec/schemas/rules/AwardDiscountAdditionalCostTargetTarget.yaml
    """

    _variants = Variants("type", {
        "cart": "AwardDiscountCartTarget",
        "allItems": "AwardDiscountAllItemsTarget",
        "globalFilter": "AwardDiscountGlobalFilterTarget",
        "selector": "AwardDiscountSelectorTarget",
    })
