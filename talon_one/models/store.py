# Generated from spec/schemas/stores/Store.yaml by `make generate`; do not edit.
"""`Store`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class Store(Model):
    """A store of an Application, such as a branch, a region or a web shop. Campaigns can be limited to stores
    and can have budgets for each.

    Contract: spec/schemas/stores/Store.yaml
    """

    __slots__ = ()

    id: Property[int] = prop(
        doc="Internal number of the store, used in paths of the Management API.",
    )

    created: Property[datetime] = prop(
        doc="Moment the service created the record.",
    )

    name: Property[str] = prop(
        min_length=1,
        max_length=200,
        doc="Name of the store, as shown in the Campaign Manager. 1 to 200 characters.",
    )

    description: Property[str] = prop(
        doc="Free text about the store, for colleagues.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Values of custom store attributes, keyed by attribute name; each attribute has to exist in the "
        "Campaign Manager first.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        max_length=1000,
        doc="Your own id of the store, to be sent with customer sessions in `storeIntegrationId`; no two stores"
        " may share one. 1 to 1000 characters.",
    )

    application_id: Property[int] = prop(
        "applicationId",
        doc="Internal number of the Application the store belongs to.",
    )

    updated: Property[datetime] = prop(
        doc="Moment of the latest change, kept by the service.",
    )

    linked_campaign_ids: Property[Optional[list[int]]] = prop(
        "linkedCampaignIds",
        default=None,
        doc="Internal numbers of the campaigns that are linked to the store.",
    )
