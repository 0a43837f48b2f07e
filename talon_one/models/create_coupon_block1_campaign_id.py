# Generated from spec/schemas/rules/CreateCouponBlock1CampaignId.yaml by `make generate`; do not edit.
"""`CreateCouponBlock1CampaignId`."""

from typing import Union

CreateCouponBlock1CampaignId = Union[float, str]
"""ID of the campaign that a coupon is created in: a number, or an expression in double braces such as
`{{$Session.Total * 0.1}}`.

Contract: spec/schemas/rules/CreateCouponBlock1CampaignId.yaml
"""
