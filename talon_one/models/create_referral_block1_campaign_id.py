# Generated from spec/schemas/rules/CreateReferralBlock1CampaignId.yaml by `make generate`; do not edit.
"""`CreateReferralBlock1CampaignId`."""

from typing import Union

CreateReferralBlock1CampaignId = Union[float, str]
"""ID of the campaign that a referral code is created in: a number, or an expression in double braces such as
`{{$Session.Total * 0.1}}`.

Contract: spec/schemas/rules/CreateReferralBlock1CampaignId.yaml
"""
