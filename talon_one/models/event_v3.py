# Generated from spec/schemas/events/EventV3.yaml by `make generate`; do not edit.
"""`EventV3`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from datetime import datetime


class EventV3(Model):
    """Custom event with an identifier of its own, which can be linked to a customer session and read back later.

    Contract: spec/schemas/events/EventV3.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
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
        doc="Campaigns a dry request is limited to, including disabled ones, given by their internal numbers. "
        "Retired: the service last sent it in version 12.0.",
    )

    integration_id: Property[Optional[str]] = prop(
        "integrationId",
        default=None,
        min_length=1,
        doc="Identifier you choose for the event; it has to be new for each event, as a repeated one is "
        "refused. At least 1 character.",
    )

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the custom event, as defined in the Campaign Manager. At least 1 character.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom attribute values by attribute name; each attribute has to be defined in the Campaign "
        "Manager first. The service requires it since version 26.13.",
    )

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        former_wire=("connectedSessionID",),
        doc="Your id of the customer session this event is linked to, if any. At least 1 character.",
    )

    previous_event_id: Property[Optional[str]] = prop(
        "previousEventID",
        default=None,
        min_length=1,
        doc="Your id of an earlier event this one refers back to. At least 1 character. Retired: the service "
        "last sent it in version 12.0.",
    )

    id: Property[Optional[int]] = prop(
        default=None,
        doc="Internal number the service gave to the event; not the id you chose. The service requires it since"
        " version 26.13.",
    )

    created: Property[Optional[datetime]] = prop(
        default=None,
        doc="Time at which the event was recorded. The service requires it since version 26.13.",
    )

    application_id: Property[Optional[int]] = prop(
        "applicationId",
        default=None,
        doc="Internal number of the Application that received the event. The service requires it since version "
        "26.13.",
    )

    effects: Property[Optional[list[Any]]] = prop(
        default=None,
        doc="What the campaign rules answered to the event, as instructions for your integration to carry out. "
        "The service requires it since version 26.13.",
    )
