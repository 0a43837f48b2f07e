# Generated from spec/schemas/stores/NewCampaignStoreBudget.yaml by `make generate`; do not edit.
"""`NewCampaignStoreBudget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_campaign_store_budget_store_limit import NewCampaignStoreBudgetStoreLimit


class NewCampaignStoreBudget(Model):
    """Request to set budgets of one kind in a campaign for one or more stores.

    Contract: spec/schemas/stores/NewCampaignStoreBudget.yaml
    """

    __slots__ = ()

    action: Property[str] = prop(
        enum=("setDiscount",),
        doc="What to cap; `setDiscount` stands for the sum of discounts, as a money amount. One of "
        "`setDiscount`.",
    )

    store_limits: Property[list[NewCampaignStoreBudgetStoreLimit]] = prop(
        "storeLimits",
        doc="The stores with the budget for each of them.",
    )

    period: Property[Optional[str]] = prop(
        default=None,
        enum=("daily", "weekly", "monthly", "yearly"),
        doc="Interval after which the count starts anew; absent when the limit holds for the whole lifetime. "
        "One of `daily`, `weekly`, `monthly`, `yearly`.",
    )
