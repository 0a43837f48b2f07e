# Generated from spec/schemas/stores/Store.yaml by `make generate`; do not edit.
"""`Store`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from datetime import datetime


class Store(Model):
    """A store of an Application, such as a branch, a region or a web shop. Campaigns can be limited to stores
    and have budgets for each.

    Contract: spec/schemas/stores/Store.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal ID of the store, used in Management API paths.",
    )
    """Internal ID of the store, used in Management API paths."""

    created: Property[datetime] = prop(
        doc="Time at which the service created it.",
    )
    """Time at which the service created it."""

    name: Property[str] = prop(
        min_length=1,
        max_length=200,
        doc="Name of the store in the Campaign Manager. 1 to 200 characters.",
    )
    """Name of the store in the Campaign Manager. 1 to 200 characters."""

    description: Property[str] = prop(
        doc="Notes on the store.",
    )
    """Notes on the store."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        doc="Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign "
        "Manager first.",
    )
    """Custom store attributes, keyed by attribute name; each attribute must exist in the Campaign Manager first."""

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store, sent in `storeIntegrationId` of customer sessions; no two stores can "
        "have the same one. 1 to 1000 characters.",
    )
    """Integration ID of the store, sent in `storeIntegrationId` of customer sessions; no two stores can have the
    same one. 1 to 1000 characters.
    """

    application_id: Property[int] = prop(
        "applicationId",
        doc="ID of the Application the store belongs to.",
    )
    """ID of the Application the store belongs to."""

    updated: Property[datetime] = prop(
        doc="Time of the last change.",
    )
    """Time of the last change."""

    linked_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "linkedCampaignIds",
        default=None,
        doc="IDs of the campaigns that are linked to the store.",
    )
    """IDs of the campaigns that are linked to the store."""
