# Generated from spec/schemas/catalogs/ApplicationCIFReferences.yaml by `make generate`; do not edit.
"""`ApplicationCIFReferences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.campaign_detail import CampaignDetail


class ApplicationCIFReferences(Model):
    """Where an Application cart item filter is used.

    Contract: spec/schemas/catalogs/ApplicationCIFReferences.yaml
    """

    __slots__ = ()

    application_cart_item_filter_id: Property[Optional[int]] = prop(
        "applicationCartItemFilterId",
        default=None,
        doc="ID of the Application cart item filter whose uses are listed.",
    )
    """ID of the Application cart item filter whose uses are listed."""

    campaigns: WideProperty[Optional[list[CampaignDetail]], Optional[Sequence[CampaignDetail]]] = prop(
        default=None,
        doc="Campaigns that use the filter.",
    )
    """Campaigns that use the filter."""
