# Generated from spec/schemas/stores/CampaignStoreBudget.yaml by `make generate`; do not edit.
"""`CampaignStoreBudget`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime

    from talon_one.models.campaign_store_budget_limit_config import CampaignStoreBudgetLimitConfig


class CampaignStoreBudget(Model):
    """Budgets of a campaign that hold for a single store.

    Contract: spec/schemas/stores/CampaignStoreBudget.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the store budget.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign whose spending is capped.",
    )

    store_id: Property[int] = prop(
        "storeId",
        doc="Internal number of the store for which the budgets hold.",
    )

    limits: Property[list[CampaignStoreBudgetLimitConfig]] = prop(
        doc="The budgets themselves, each capping one kind of action in the store.",
    )
