# Generated from spec/schemas/rules/StrikethroughBlock.yaml by `make generate`; do not edit.
"""`StrikethroughBlock`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class StrikethroughBlock(OneOf, retired="26.17"):
    """One step of a strikethrough rule, told apart by `type`; `Block` took its place.

    Retired: last used by the service in version 26.17; creating one issues a warning.

    Contract: spec/schemas/rules/StrikethroughBlock.yaml
    """

    _variants = Variants("type", {
        "group": "StrikethroughGroupBlock",
        "awardDiscount": "AwardDiscountBlock",
        "passthrough": "PassthroughBlock",
        "checkAttribute": "StrikethroughCheckAttributeBlock",
    })
