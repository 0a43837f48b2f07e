# Generated from spec/schemas/templates/GetCampaignTemplates200Response.yaml by `make generate`; do not edit.
"""`GetCampaignTemplates200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_template import CampaignTemplate


class GetCampaignTemplates200Response(Model):
    """One page of the account's campaign templates.

    Contract: spec/schemas/templates/GetCampaignTemplates200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    data: Property[list[CampaignTemplate]] = prop(
        doc="Campaign templates on this page.",
    )
