# Generated from spec/schemas/loyalty/LoyaltyCardIdentifier.yaml by `make generate`; do not edit.
"""`LoyaltyCardIdentifier`."""

LoyaltyCardIdentifier = str
"""Code of a loyalty card: letters, digits and `.` `_` `%` `+` `@` `-`.

Contract: spec/schemas/loyalty/LoyaltyCardIdentifier.yaml
"""
