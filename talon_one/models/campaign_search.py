# Generated from spec/schemas/campaigns/CampaignSearch.yaml by `make generate`; do not edit.
"""`CampaignSearch`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CampaignSearch(Model):
    """Request to search campaigns by their custom attributes.

    Contract: spec/schemas/campaigns/CampaignSearch.yaml
    """

    __slots__ = ()

    attributes: Property[dict[str, Any]] = prop(
        doc="Values of the attributes that a campaign must have, keyed by attribute name.",
    )
