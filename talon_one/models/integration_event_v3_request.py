# Generated from spec/schemas/sessions/IntegrationEventV3Request.yaml by `make generate`; do not edit.
"""`IntegrationEventV3Request`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import AdvancedEventResponseContent, Strings


class IntegrationEventV3Request(Model):
    """Something a customer did, reported under an ID of your own and optionally connected to a customer session.

    Contract: spec/schemas/sessions/IntegrationEventV3Request.yaml
    """

    __slots__ = ()

    profile_id: Property[str] = prop(
        "profileId",
        doc="Integration ID of the customer who did it.",
    )
    """Integration ID of the customer who did it."""

    store_integration_id: Property[Optional[str]] = prop(
        "storeIntegrationId",
        default=None,
        min_length=1,
        max_length=1000,
        doc="Integration ID of the store where the activity takes place; campaigns linked to stores are only "
        "evaluated if it matches. 1 to 1000 characters.",
    )
    """Integration ID of the store where the activity takes place; campaigns linked to stores are only evaluated
    if it matches. 1 to 1000 characters.
    """

    evaluable_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones.",
    )
    """IDs of the only campaigns to evaluate in a dry request, even disabled ones."""

    integration_id: Property[str] = prop(
        "integrationId",
        min_length=1,
        doc="ID of the event, chosen by your system. A second event with the same ID is refused with 409. At "
        "least 1 character.",
    )
    """ID of the event, chosen by your system. A second event with the same ID is refused with 409. At least 1
    character.
    """

    type: Property[str] = prop(
        min_length=1,
        doc="Type of the event, as defined in the Campaign Manager. At least 1 character.",
    )
    """Type of the event, as defined in the Campaign Manager. At least 1 character."""

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="Event",
        doc="Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager "
        "before you send them, built-in ones too.",
    )
    """Custom event attributes, keyed by attribute name. Attributes must exist in the Campaign Manager before you
    send them, built-in ones too.
    """

    connected_session_id: Property[Optional[str]] = prop(
        "connectedSessionId",
        default=None,
        min_length=1,
        former_wire=("connectedSessionID",),
        doc="Integration ID of the customer session to connect the event to. The session must be closed; "
        "otherwise the request fails. At least 1 character.",
    )
    """Integration ID of the customer session to connect the event to. The session must be closed; otherwise the
    request fails. At least 1 character.
    """

    referral_code: Property[Optional[str]] = prop(
        "referralCode",
        default=None,
        max_length=100,
        doc="Referral code entered by the customer. At most 100 characters. Added in version 26.17.",
    )
    """Referral code entered by the customer. At most 100 characters. Added in version 26.17."""

    previous_event_id: Property[Optional[str]] = prop(
        "previousEventID",
        default=None,
        min_length=1,
        doc="Integration ID of an earlier event that this one refers to. At least 1 character. Retired: last "
        "sent by the service in version 12.0.",
    )
    """Integration ID of an earlier event that this one refers to. At least 1 character. Retired: last sent by
    the service in version 12.0.
    """

    loyalty_cards: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "loyaltyCards",
        default=None,
        max_items=1,
        doc="Identifier of the customer's loyalty card, for card-based programs. At most 1 item.",
    )
    """Identifier of the customer's loyalty card, for card-based programs. At most 1 item."""

    reward_integration_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "rewardIntegrationIds",
        default=None,
        doc="Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20.",
    )
    """Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20."""

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[AdvancedEventResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "advancedEvent", "awardedGiveaways", "ruleFailureReasons", "referral", "unlockedRewards"),
        doc="Extra objects to return, each in the field of the same name; the effects are always returned. One "
        "of `customerProfile`, `triggeredCampaigns`, `loyalty`, `advancedEvent`, `awardedGiveaways`, "
        "`ruleFailureReasons`, `referral`, `unlockedRewards`.",
    )
    """Extra objects to return, each in the field of the same name; the effects are always returned. One of
    `customerProfile`, `triggeredCampaigns`, `loyalty`, `advancedEvent`, `awardedGiveaways`,
    `ruleFailureReasons`, `referral`, `unlockedRewards`.
    """
