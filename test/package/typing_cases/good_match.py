"""User code with `match`, which Python has since 3.10, that type checkers must accept."""

from __future__ import annotations

from typing import Any, Optional, Union

from typing_extensions import assert_type

from talon_one import AwardDiscountBlock, Block, CheckAttributeBlock, GroupBlock, RuleV2, UnknownVariant


def unions(rule: RuleV2) -> list[str]:
    assert_type(rule.blocks, Optional[list[Block]])
    found = []
    for block in rule.blocks or []:
        if isinstance(block, CheckAttributeBlock):
            assert_type(block, CheckAttributeBlock)
            assert_type(block.operator, str)
        match block:
            case GroupBlock():
                assert_type(block, GroupBlock)
                assert_type(block.blocks, list[Block])
            case AwardDiscountBlock(value=value):
                assert_type(block, AwardDiscountBlock)
                assert_type(value, Union[float, str])
            case UnknownVariant():
                assert_type(block, UnknownVariant)
                found.append(str(block.some_new_field))
        found.append(block.type)
        assert_type(block.actual_instance.to_dict(), dict[str, Any])
    groups = [GroupBlock(operator="all", blocks=[])]  # a list of one model, where any of the union can stand
    rule.blocks = groups
    rule.blocks = (GroupBlock(operator="all", blocks=groups),)
    RuleV2(title="t", blocks=groups)
    GroupBlock(operator="none", blocks=[], on_error={"timeout": groups})
    return found
