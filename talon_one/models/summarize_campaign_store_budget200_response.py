# Generated from spec/schemas/stores/SummarizeCampaignStoreBudget200Response.yaml by `make generate`; do not edit.
"""`SummarizeCampaignStoreBudget200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.summary_campaign_store_budget import SummaryCampaignStoreBudget


class SummarizeCampaignStoreBudget200Response(Model):
    """Overview of a campaign's store budgets, gathered by kind.

    Contract: spec/schemas/stores/SummarizeCampaignStoreBudget200Response.yaml
    """

    __slots__ = ()

    data: Property[Optional[list[SummaryCampaignStoreBudget]]] = prop(
        default=None,
        doc="Summary entries, each for one kind of budget.",
    )
