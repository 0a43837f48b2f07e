# Generated from spec/schemas/stores/CampaignStoreBudget.yaml by `make generate`; do not edit.
"""`CampaignStoreBudget`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_store_budget_limit_config import CampaignStoreBudgetLimitConfig


class CampaignStoreBudget(Model):
    """Budgets of a campaign for a single store.

    Contract: spec/schemas/stores/CampaignStoreBudget.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the store budget.",
    )
    """Internal ID of the store budget."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign whose spending is limited.",
    )
    """ID of the campaign whose spending is limited."""

    store_id: Property[int] = prop(
        "storeId",
        doc="Internal ID of the store the budgets apply to.",
    )
    """Internal ID of the store the budgets apply to."""

    limits: WideProperty[list[CampaignStoreBudgetLimitConfig], Sequence[CampaignStoreBudgetLimitConfig]] = prop(
        doc="The budgets, each limiting one type of action in the store.",
    )
    """The budgets, each limiting one type of action in the store."""
