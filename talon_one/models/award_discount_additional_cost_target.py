# Generated from spec/schemas/rules/AwardDiscountAdditionalCostTarget.yaml by `make generate`; do not edit.
"""`AwardDiscountAdditionalCostTarget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from talon_one.model import Property, WideProperty, prop
from talon_one.model.unions import Variant

if TYPE_CHECKING:
    from talon_one.models.additional_cost_reference import AdditionalCostReference
    from talon_one.models.award_discount_additional_cost_target_target import AwardDiscountAdditionalCostTargetTarget


class AwardDiscountAdditionalCostTarget(Variant):
    """Takes the discount off an additional cost, such as shipping, of the session or of items.

    Contract: spec/schemas/rules/AwardDiscountAdditionalCostTarget.yaml
    """

    __slots__ = ()

    type: WideProperty[str, Literal["additionalCost"]] = prop(
        default="additionalCost",
        enum=("additionalCost",),
        doc="Marks the target as an `additional_cost`. The only value is `additionalCost`. Filled in if left "
        "out.",
    )
    """Marks the target as an `additional_cost`. The only value is `additionalCost`. Filled in if left out."""

    additional_cost: Property[AdditionalCostReference] = prop(
        "additionalCost",
        doc="The additional cost that is discounted.",
    )
    """The additional cost that is discounted."""

    target: Property[AwardDiscountAdditionalCostTargetTarget] = prop(
        doc="Where the cost is discounted: once for the session (`cart`), or on each of the targeted items.",
    )
    """Where the cost is discounted: once for the session (`cart`), or on each of the targeted items."""
