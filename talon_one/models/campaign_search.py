# Generated from spec/schemas/campaigns/CampaignSearch.yaml by `make generate`; do not edit.
"""`CampaignSearch`."""

from __future__ import annotations

from typing import Any, Mapping

from talon_one.model import Model, WideProperty, prop


class CampaignSearch(Model):
    """Request to search campaigns by their custom attributes.

    Contract: spec/schemas/campaigns/CampaignSearch.yaml
    """

    __slots__ = ()

    attributes: WideProperty[dict[str, Any], Mapping[str, Any]] = prop(
        attributes_of="Campaign",
        doc="Values of the attributes that a campaign must have, keyed by attribute name.",
    )
    """Values of the attributes that a campaign must have, keyed by attribute name."""
