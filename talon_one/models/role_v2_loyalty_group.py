# Generated from spec/schemas/accounts/RoleV2LoyaltyGroup.yaml by `make generate`; do not edit.
"""`RoleV2LoyaltyGroup`."""

RoleV2LoyaltyGroup = dict[str, str]
"""Permission sets for loyalty programs, keyed by the ID of the program.

Contract: spec/schemas/accounts/RoleV2LoyaltyGroup.yaml
"""
