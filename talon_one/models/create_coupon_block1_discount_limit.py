# Generated from spec/schemas/rules/CreateCouponBlock1DiscountLimit.yaml by `make generate`; do not edit.
"""`CreateCouponBlock1DiscountLimit`."""

from typing import Union

CreateCouponBlock1DiscountLimit = Union[float, str]
"""How much money a new coupon can take off in all: a number, or an expression in double braces such as
`{{$Session.Total * 0.1}}`.

Contract: spec/schemas/rules/CreateCouponBlock1DiscountLimit.yaml
"""
