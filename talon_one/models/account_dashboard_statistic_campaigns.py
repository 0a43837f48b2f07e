# Generated from spec/schemas/analytics/AccountDashboardStatisticCampaigns.yaml by `make generate`; do not edit.
"""`AccountDashboardStatisticCampaigns`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class AccountDashboardStatisticCampaigns(Model):
    """How many campaigns run, end soon or are nearly out of budget, for the account dashboard.

    Contract: spec/schemas/analytics/AccountDashboardStatisticCampaigns.yaml
    """

    __slots__ = ()

    live: Property[int] = prop(
        doc="How many campaigns are currently running.",
    )

    ending_soon: Property[int] = prop(
        "endingSoon",
        doc="How many running campaigns are due to end within the next seven days.",
    )

    low_on_budget: Property[int] = prop(
        "lowOnBudget",
        doc="How many running campaigns have a budget with less than 5 percent left.",
    )
