# Generated from spec/schemas/rules/CreateCouponBlock1UsageLimit.yaml by `make generate`; do not edit.
"""`CreateCouponBlock1UsageLimit`."""

from typing import Union

CreateCouponBlock1UsageLimit = Union[float, str]
"""How often a new coupon can be redeemed: a number, or an expression in double braces such as `{{$Session.Total
* 0.1}}`.

Contract: spec/schemas/rules/CreateCouponBlock1UsageLimit.yaml
"""
