# Generated from spec/schemas/loyalty_blocks/AwardLoyaltyPointsBlock1Value.yaml by `make generate`; do not edit.
"""`AwardLoyaltyPointsBlock1Value`."""

from typing import Union

AwardLoyaltyPointsBlock1Value = Union[float, str]
"""Number of points to add: a number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.

Contract: spec/schemas/loyalty_blocks/AwardLoyaltyPointsBlock1Value.yaml
"""
