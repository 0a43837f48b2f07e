# Generated from spec/schemas/stores/ListCampaignStoreBudgets.yaml by `make generate`; do not edit.
"""`ListCampaignStoreBudgets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.list_campaign_store_budgets_store import ListCampaignStoreBudgetsStore


class ListCampaignStoreBudgets(Model):
    """Entry in the listing of store budgets: one store with one cap on what the campaign may spend there.

    Contract: spec/schemas/stores/ListCampaignStoreBudgets.yaml
    """

    __slots__ = ()

    store: Property[ListCampaignStoreBudgetsStore] = prop(
        doc="The store the budget holds for.",
    )

    limit: Property[int] = prop(
        doc="Highest count or sum allowed in the store; an amount of money for `setDiscount`.",
    )

    action: Property[str] = prop(
        doc="What is being counted or capped, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or "
        "`setDiscount` (the sum of discounts in money).",
    )

    period: Property[Optional[str]] = prop(
        default=None,
        doc="Interval after which the count starts anew; absent when the limit holds for the whole lifetime.",
    )
