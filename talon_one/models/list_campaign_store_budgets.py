# Generated from spec/schemas/stores/ListCampaignStoreBudgets.yaml by `make generate`; do not edit.
"""`ListCampaignStoreBudgets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.list_campaign_store_budgets_store import ListCampaignStoreBudgetsStore


class ListCampaignStoreBudgets(Model):
    """One store and one of the campaign's limits there.

    Contract: spec/schemas/stores/ListCampaignStoreBudgets.yaml
    """

    __slots__ = ()

    store: Property[ListCampaignStoreBudgetsStore] = prop(
        doc="The store the limit applies to.",
    )
    """The store the limit applies to."""

    limit: Property[int] = prop(
        doc="Maximum number or sum in the store; an amount of money for `setDiscount`.",
    )
    """Maximum number or sum in the store; an amount of money for `setDiscount`."""

    action: Property[str] = prop(
        doc="What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum"
        " of discounts).",
    )
    """What is counted, such as `redeemCoupon`, `createCoupon`, `awardGiveaway` or `setDiscount` (the sum of
    discounts).
    """

    period: Property[Optional[str]] = prop(
        default=None,
        doc="Period after which the count starts again; absent when the limit applies to the whole lifetime.",
    )
    """Period after which the count starts again; absent when the limit applies to the whole lifetime."""
