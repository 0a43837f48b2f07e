# Generated from spec/schemas/rules/StrikethroughBlock.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.award_discount_block import AwardDiscountBlock
from talon_one.models.passthrough_block import PassthroughBlock
from talon_one.models.strikethrough_check_attribute_block import StrikethroughCheckAttributeBlock
from talon_one.models.strikethrough_group_block import StrikethroughGroupBlock

StrikethroughBlock = Union[
    StrikethroughGroupBlock,
    AwardDiscountBlock,
    PassthroughBlock,
    StrikethroughCheckAttributeBlock,
    UnknownVariant,
]
"""One step of a strikethrough rule, told apart by `type`; `Block` took its place.

Retired: last used by the service in version 26.17; creating one issues a warning.

Contract: spec/schemas/rules/StrikethroughBlock.yaml
"""
