# Generated from spec/schemas/effects/StrikethroughEffectProps.yaml by `make generate`; do not edit.
"""`StrikethroughEffectProps`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class StrikethroughEffectProps(OneOf):
    """Details of a strikethrough effect; the `type` of the effect decides which of the models it is.

    Contract: spec/schemas/effects/StrikethroughEffectProps.yaml
    """

    _variants = Variants(members=(
        "StrikethroughSetDiscountPerItemEffectProps",
        "StrikethroughSetDiscountPerItemMemberEffectProps",
        "StrikethroughCustomEffectPerItemProps",
    ))
