# Generated from spec/schemas/campaigns/CampaignSearch.yaml by `make generate`; do not edit.
"""`CampaignSearch`."""

from __future__ import annotations

from typing import Any

from talon_one.model import Model, Property, prop


class CampaignSearch(Model):
    """Request that looks for campaigns by the values of their custom attributes.

    Contract: spec/schemas/campaigns/CampaignSearch.yaml
    """

    __slots__ = ()

    attributes: Property[dict[str, Any]] = prop(
        doc="Attribute values to look for, keyed by attribute name, that a campaign must have to be found.",
    )
