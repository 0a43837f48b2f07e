# Generated from spec/schemas/stores/NewCampaignStoreBudget.yaml by `make generate`; do not edit.
"""`NewCampaignStoreBudget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_campaign_store_budget_store_limit import NewCampaignStoreBudgetStoreLimit
    from talon_one.types import LimitPeriod


class NewCampaignStoreBudget(Model):
    """Request to set budgets of one type in a campaign for one or more stores.

    Contract: spec/schemas/stores/NewCampaignStoreBudget.yaml
    """

    __slots__ = ()

    action: WideProperty[str, Literal["setDiscount"]] = prop(
        enum=("setDiscount",),
        doc="What to limit: the sum of discounts. The only value is `setDiscount`.",
    )
    """What to limit: the sum of discounts. The only value is `setDiscount`."""

    store_limits: WideProperty[list[NewCampaignStoreBudgetStoreLimit], Sequence[NewCampaignStoreBudgetStoreLimit]] = prop(
        "storeLimits",
        doc="One entry for each store, with its limit.",
    )
    """One entry for each store, with its limit."""

    period: WideProperty[Optional[str], Optional[LimitPeriod]] = prop(
        default=None,
        enum=("daily", "weekly", "monthly", "yearly"),
        doc="Period after which the count starts again; absent when the limit applies to the whole lifetime. "
        "One of `daily`, `weekly`, `monthly`, `yearly`.",
    )
    """Period after which the count starts again; absent when the limit applies to the whole lifetime. One of
    `daily`, `weekly`, `monthly`, `yearly`.
    """
