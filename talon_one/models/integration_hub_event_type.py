# Generated from spec/schemas/notifications/IntegrationHubEventType.yaml by `make generate`; do not edit.
"""`IntegrationHubEventType`."""

from __future__ import annotations

from enum import Enum

from talon_one.enumeration import Enumeration


class IntegrationHubEventType(Enumeration, str, Enum):
    """Kinds of change that can be passed to an Integration Hub flow, covering points and tiers of customers and
    the life of coupons.

    Contract: spec/schemas/notifications/IntegrationHubEventType.yaml
    """

    LOYALTYPOINTSCHANGED = "LoyaltyPointsChanged"
    LOYALTYTIERDOWNGRADE = "LoyaltyTierDowngrade"
    LOYALTYTIERUPGRADE = "LoyaltyTierUpgrade"
    COUPONCREATED = "CouponCreated"
    COUPONUPDATED = "CouponUpdated"
    COUPONDELETED = "CouponDeleted"
