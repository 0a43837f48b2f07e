# Generated from spec/schemas/analytics/AccountDashboardStatistic.yaml by `make generate`; do not edit.
"""`AccountDashboardStatistic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.account_dashboard_statistic_campaigns import AccountDashboardStatisticCampaigns
    from talon_one.models.account_dashboard_statistic_discount import AccountDashboardStatisticDiscount
    from talon_one.models.account_dashboard_statistic_loyalty_points import AccountDashboardStatisticLoyaltyPoints
    from talon_one.models.account_dashboard_statistic_referrals import AccountDashboardStatisticReferrals
    from talon_one.models.account_dashboard_statistic_revenue import AccountDashboardStatisticRevenue


class AccountDashboardStatistic(Model):
    """Statistics on the dashboard of an account, one list of dated values for each topic.

    Contract: spec/schemas/analytics/AccountDashboardStatistic.yaml
    """

    __slots__ = ()

    revenue: WideProperty[Optional[list[AccountDashboardStatisticRevenue]], Optional[Sequence[AccountDashboardStatisticRevenue]]] = prop(
        default=None,
        doc="Revenue by date, with the part influenced by promotions.",
    )
    """Revenue by date, with the part influenced by promotions."""

    discounts: WideProperty[Optional[list[AccountDashboardStatisticDiscount]], Optional[Sequence[AccountDashboardStatisticDiscount]]] = prop(
        default=None,
        doc="Discounts granted to customers, by date.",
    )
    """Discounts granted to customers, by date."""

    loyalty_points: WideProperty[Optional[list[AccountDashboardStatisticLoyaltyPoints]], Optional[Sequence[AccountDashboardStatisticLoyaltyPoints]]] = prop(
        "loyaltyPoints",
        default=None,
        doc="Loyalty points earned by customers, by date.",
    )
    """Loyalty points earned by customers, by date."""

    referrals: WideProperty[Optional[list[AccountDashboardStatisticReferrals]], Optional[Sequence[AccountDashboardStatisticReferrals]]] = prop(
        default=None,
        doc="Use of referral codes, by date.",
    )
    """Use of referral codes, by date."""

    campaigns: Property[AccountDashboardStatisticCampaigns] = prop(
        doc="Number of campaigns that are running, end soon or have almost used up a budget.",
    )
    """Number of campaigns that are running, end soon or have almost used up a budget."""
