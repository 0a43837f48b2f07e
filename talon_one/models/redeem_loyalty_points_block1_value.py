# Generated from spec/schemas/loyalty_blocks/RedeemLoyaltyPointsBlock1Value.yaml by `make generate`; do not edit.
"""`RedeemLoyaltyPointsBlock1Value`."""

from typing import Union

RedeemLoyaltyPointsBlock1Value = Union[float, str]
"""Number of points to deduct: a number, or an expression in double braces such as `{{$Session.Total * 0.1}}`.

Contract: spec/schemas/loyalty_blocks/RedeemLoyaltyPointsBlock1Value.yaml
"""
