# Generated from spec/schemas/accounts/RoleV2CampaignAccessGroup.yaml by `make generate`; do not edit.
"""`RoleV2CampaignAccessGroup`."""

RoleV2CampaignAccessGroup = dict[str, str]
"""Permission sets for campaign access groups, keyed by the ID of the group.

Contract: spec/schemas/accounts/RoleV2CampaignAccessGroup.yaml
"""
