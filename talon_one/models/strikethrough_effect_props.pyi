# Generated from spec/schemas/effects/StrikethroughEffectProps.yaml by `make generate`; do not edit.
from typing import Any, Union

from talon_one.models.strikethrough_custom_effect_per_item_props import StrikethroughCustomEffectPerItemProps
from talon_one.models.strikethrough_set_discount_per_item_effect_props import StrikethroughSetDiscountPerItemEffectProps
from talon_one.models.strikethrough_set_discount_per_item_member_effect_props import StrikethroughSetDiscountPerItemMemberEffectProps

StrikethroughEffectProps = Union[
    StrikethroughSetDiscountPerItemEffectProps,
    StrikethroughSetDiscountPerItemMemberEffectProps,
    StrikethroughCustomEffectPerItemProps,
    dict[str, Any],
]
"""Details of a strikethrough effect; the `type` of the effect decides which of the models it is.

Contract: spec/schemas/effects/StrikethroughEffectProps.yaml
"""
