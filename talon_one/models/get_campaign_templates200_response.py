# Generated from spec/schemas/templates/GetCampaignTemplates200Response.yaml by `make generate`; do not edit.
"""`GetCampaignTemplates200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from talon_one.model import Property, WideProperty, prop
from talon_one.model.pages import Page

if TYPE_CHECKING:
    from talon_one.models.campaign_template import CampaignTemplate


class GetCampaignTemplates200Response(Page["CampaignTemplate"]):
    """A page of the account's campaign templates.

    Contract: spec/schemas/templates/GetCampaignTemplates200Response.yaml
    """

    __slots__ = ()

    has_more: Property[bool] = prop(
        "hasMore",
        doc="Whether there are more records after this page; call again with a higher `skip` to get them.",
    )
    """Whether there are more records after this page; call again with a higher `skip` to get them."""

    data: WideProperty[list[CampaignTemplate], Sequence[CampaignTemplate]] = prop(
        doc="Campaign templates on this page.",
    )
    """Campaign templates on this page."""
