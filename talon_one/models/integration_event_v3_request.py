# Generated from spec/schemas/sessions/IntegrationEventV3Request.yaml by `make generate`; do not edit.
"""`IntegrationEventV3Request`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class IntegrationEventV3Request(Model):
    """Something a customer did, reported under an event ID of your own and optionally tied to a customer
    session.

    Contract: spec/schemas/sessions/IntegrationEventV3Request.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
        doc="Your own ID of the customer who caused the event.",
    )

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Your own ID of the store where the activity takes place; campaigns linked to stores are evaluated "
        "only if it matches. 1 to 1000 characters.",
    )

    evaluable_campaign_ids: Property[Optional[list[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="Campaigns to restrict a dry run to, by internal number; disabled ones are evaluated too.",
    )

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        doc="Event ID chosen by your system. A second event with the same one is refused with status 409. At "
        "least 1 character.",
    )

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the event as defined in the Campaign Manager. At least 1 character.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom event attribute values keyed by attribute name.",
    )

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        former_wire=("connectedSessionID",),
        doc="Your own ID of the customer session that the event relates to. It has to be closed, or the request"
        " fails. At least 1 character.",
    )

    previous_event_id: Property[Optional[str]] = prop(
        "previousEventID",
        default=None,
        min_length=1,
        doc="ID of an earlier event that this one relates to. At least 1 character. Retired: the service last "
        "sent it in version 12.0.",
    )

    loyalty_cards: Property[Optional[list[str]]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the loyalty card presented by the customer, for programs that book points on cards. "
        "At most 1 item.",
    )

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "advancedEvent", "awardedGiveaways", "ruleFailureReasons"),
        doc="Names of the extra objects wanted in the answer, each adding the field of the same name; the "
        "effects are returned in any case. One of `customerProfile`, `triggeredCampaigns`, `loyalty`, "
        "`advancedEvent`, `awardedGiveaways`, `ruleFailureReasons`.",
    )
