# Generated from spec/schemas/rules/SelectorBlock.yaml by `make generate`; do not edit.
from typing import Union

from talon_one.model.unions import UnknownVariant
from talon_one.models.check_attribute_block import CheckAttributeBlock
from talon_one.models.passthrough_block import PassthroughBlock
from talon_one.models.selector_group_block import SelectorGroupBlock

SelectorBlock = Union[
    CheckAttributeBlock,
    SelectorGroupBlock,
    PassthroughBlock,
    UnknownVariant,
]
"""The test in a selector's filter step, told apart by `type`; `Block` took its place.

Retired: last used by the service in version 26.17; creating one issues a warning.

Contract: spec/schemas/rules/SelectorBlock.yaml
"""
