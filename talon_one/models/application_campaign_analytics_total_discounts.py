# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsTotalDiscounts.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsTotalDiscounts`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsTotalDiscounts(Model, retired="7.0"):
    """Money taken off by the discounts of a campaign, with its trend.

    Retired: the service last had it in version 7.0; making one warns.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsTotalDiscounts.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Sum of the discounts, in the Application's currency.",
    )

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change against the period before, as a percentage; a negative number is a decline.",
    )
