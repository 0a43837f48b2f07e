# Generated from spec/schemas/catalogs/BestPriorPriceResponse.yaml by `make generate`; do not edit.
"""`BestPriorPriceResponse`."""

from talon_one.models.best_prior_price import BestPriorPrice

BestPriorPriceResponse = list[BestPriorPrice]
"""Best prior prices of the requested items.

Contract: spec/schemas/catalogs/BestPriorPriceResponse.yaml
"""
