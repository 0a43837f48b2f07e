# Generated from spec/schemas/analytics/ApplicationCampaignAnalyticsTotalDiscounts.yaml by `make generate`; do not edit.
"""`ApplicationCampaignAnalyticsTotalDiscounts`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ApplicationCampaignAnalyticsTotalDiscounts(Model, retired="7.0"):
    """Sum of the discounts of a campaign, with its trend.

    Retired: last used by the service in version 7.0; creating one issues a warning.

    Contract: spec/schemas/analytics/ApplicationCampaignAnalyticsTotalDiscounts.yaml
    """

    __slots__ = ()

    value: Property[Optional[float]] = prop(
        default=None,
        doc="Sum of the discounts, in the Application's currency.",
    )
    """Sum of the discounts, in the Application's currency."""

    trend: Property[Optional[float]] = prop(
        default=None,
        doc="Change compared with the previous period, as a percentage; a negative number is a decrease.",
    )
    """Change compared with the previous period, as a percentage; a negative number is a decrease."""
