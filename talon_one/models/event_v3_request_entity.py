# Generated from spec/schemas/events/EventV3RequestEntity.yaml by `make generate`; do not edit.
"""`EventV3RequestEntity`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class EventV3RequestEntity(Model):
    """Custom event with an identifier of its own, as sent to have campaign rules evaluated.

    Contract: spec/schemas/events/EventV3RequestEntity.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
        doc="Your id of the customer profile the event belongs to.",
    )

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your id of the store in which the event took place. 1 to 1000 characters.",
    )

    evaluable_campaign_ids: Property[Optional[list[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="Campaigns a dry request is limited to, including disabled ones, given by their internal numbers.",
    )

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values by attribute name; each attribute has to be defined in the Campaign "
        "Manager first.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        doc="Identifier you choose for the event; it has to be new for each event, as a repeated one is "
        "refused. At least 1 character.",
    )

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        doc="Your id of the customer session to link the event to. It has to be closed, or the request fails. "
        "At least 1 character.",
    )
