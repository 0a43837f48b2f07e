# Generated from spec/schemas/sessions/IntegrationEventV2Request.yaml by `make generate`; do not edit.
"""`IntegrationEventV2Request`."""

from __future__ import annotations

from typing import Any, Optional

from talon_one.model import Model, Property, prop


class IntegrationEventV2Request(Model):
    """A custom event, that is, something a customer did such as viewing a page, reported so that rules can react
    to it.

    Contract: spec/schemas/sessions/IntegrationEventV2Request.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Your own ID of the customer. An unknown one makes the service create an empty profile; an empty "
        "string stands for an anonymous visitor.",
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

    type: Property[str] = prop(
        min_length=1,
        doc="Name of the event as defined in the Campaign Manager. At least 1 character.",
    )

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom event attribute values keyed by attribute name.",
    )

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements"),
        doc="Names of the extra objects wanted in the answer, each adding the field of the same name; the "
        "effects are returned in any case. One of `customerProfile`, `triggeredCampaigns`, `loyalty`, "
        "`event`, `awardedGiveaways`, `ruleFailureReasons`, `campaignEligibility`, `achievements`.",
    )

    loyalty_cards: Property[Optional[list[str]]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the loyalty card presented by the customer, for programs that book points on cards. "
        "At most 1 item.",
    )
