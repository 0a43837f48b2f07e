# Generated from spec/schemas/campaigns/EvaluableCampaignIds.yaml by `make generate`; do not edit.
"""`EvaluableCampaignIds`."""

from __future__ import annotations

from typing import Optional, Sequence

from talon_one.model import Model, WideProperty, prop


class EvaluableCampaignIds(Model):
    """Which campaigns to evaluate in a dry request, for testing.

    Contract: spec/schemas/campaigns/EvaluableCampaignIds.yaml
    """

    __slots__ = ()

    evaluable_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate, even disabled ones; only used with `dry=true`.",
    )
    """IDs of the only campaigns to evaluate, even disabled ones; only used with `dry=true`."""
