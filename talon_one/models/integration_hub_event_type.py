# Generated from spec/schemas/notifications/IntegrationHubEventType.yaml by `make generate`; do not edit.
"""`IntegrationHubEventType`."""

from __future__ import annotations

from enum import Enum

from talon_one.model.enumeration import Enumeration


class IntegrationHubEventType(Enumeration, str, Enum):
    """Types of event that can be passed to an Integration Hub flow, about points and tiers of customers and
    about coupons.

    Contract: spec/schemas/notifications/IntegrationHubEventType.yaml
    """

    LOYALTYPOINTSCHANGED = "LoyaltyPointsChanged"
    LOYALTYTIERDOWNGRADE = "LoyaltyTierDowngrade"
    LOYALTYTIERUPGRADE = "LoyaltyTierUpgrade"
    COUPONCREATED = "CouponCreated"
    COUPONUPDATED = "CouponUpdated"
    COUPONDELETED = "CouponDeleted"
