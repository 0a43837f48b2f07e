# Generated from spec/schemas/rules/CreateReferralBlock1UsageLimit.yaml by `make generate`; do not edit.
"""`CreateReferralBlock1UsageLimit`."""

from typing import Union

CreateReferralBlock1UsageLimit = Union[float, str]
"""How often a new referral code can be redeemed: a number, or an expression in double braces such as
`{{$Session.Total * 0.1}}`.

Contract: spec/schemas/rules/CreateReferralBlock1UsageLimit.yaml
"""
