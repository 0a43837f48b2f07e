# Generated from spec/schemas/rules/AwardDiscountBlock1Value.yaml by `make generate`; do not edit.
"""`AwardDiscountBlock1Value`."""

from typing import Union

AwardDiscountBlock1Value = Union[float, str]
"""Amount of a discount: a number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.

Contract: spec/schemas/rules/AwardDiscountBlock1Value.yaml
"""
