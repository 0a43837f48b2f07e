# Generated from spec/schemas/campaigns/IntegrationGetAllCampaigns200Response.yaml by `make generate`; do not edit.
"""`IntegrationGetAllCampaigns200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.integration_campaign import IntegrationCampaign


class IntegrationGetAllCampaigns200Response(Model):
    """One page of an Application's enabled campaigns, as listed by the Integration API.

    Contract: spec/schemas/campaigns/IntegrationGetAllCampaigns200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="True when records remain after this page; raise `skip` to read on.",
    )

    data: Property[list[IntegrationCampaign]] = prop(
        doc="Campaigns on this page.",
    )
