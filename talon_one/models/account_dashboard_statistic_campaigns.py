# Generated from spec/schemas/analytics/AccountDashboardStatisticCampaigns.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticCampaigns`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AccountDashboardStatisticCampaigns(Model):
    """How many campaigns are running, end soon or have almost used up a budget, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticCampaigns.yaml
    """

    __slots__ = ()

    live: Property[int] = prop(
        doc="Number of campaigns that are running.",
    )
    """Number of campaigns that are running."""

    ending_soon: Property[int] = prop(
        "endingSoon",
        doc="Number of running campaigns that end within the next seven days.",
    )
    """Number of running campaigns that end within the next seven days."""

    low_on_budget: Property[int] = prop(
        "lowOnBudget",
        doc="Number of running campaigns with a budget that has less than 5 percent left.",
    )
    """Number of running campaigns with a budget that has less than 5 percent left."""
