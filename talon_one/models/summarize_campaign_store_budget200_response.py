# Generated from spec/schemas/stores/SummarizeCampaignStoreBudget200Response.yaml by `make generate`; do not edit.
"""`SummarizeCampaignStoreBudget200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.summary_campaign_store_budget import SummaryCampaignStoreBudget


class SummarizeCampaignStoreBudget200Response(Page["SummaryCampaignStoreBudget"]):
    """Overview of a campaign's store budgets, by type.

    Contract: spec/schemas/stores/SummarizeCampaignStoreBudget200Response.yaml
    """

    __slots__ = ()

    data: WideProperty[Optional[list[SummaryCampaignStoreBudget]], Optional[Sequence[SummaryCampaignStoreBudget]]] = prop(
        default=None,
        doc="Summaries, each for one type of budget.",
    )
    """Summaries, each for one type of budget."""
