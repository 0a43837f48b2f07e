# Generated from spec/schemas/stores/ListCampaignStoreBudgetLimits200Response.yaml by `make generate`; do not edit.
"""`ListCampaignStoreBudgetLimits200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.list_campaign_store_budgets import ListCampaignStoreBudgets


class ListCampaignStoreBudgetLimits200Response(Page["ListCampaignStoreBudgets"]):
    """A campaign's budgets for each store.

    Contract: spec/schemas/stores/ListCampaignStoreBudgetLimits200Response.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[ListCampaignStoreBudgets]], Optional[Sequence[ListCampaignStoreBudgets]]] = prop(
        default=None,
        doc="Budgets, one entry for each store and limit.",
    )
    """Budgets, one entry for each store and limit."""
