# Generated from spec/schemas/sessions/IntegrationEventV2Request.yaml by `make generate`; do not edit.
"""`IntegrationEventV2Request`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import EventResponseContent, Strings


class IntegrationEventV2Request(Model):
    """A custom event, something a customer did such as viewing a page, that rules can react to.

    Contract: spec/schemas/sessions/IntegrationEventV2Request.yaml
    """

    __slots__ = ()

    profile_id: Property[Optional[str]] = prop(
        "profileId",
        default=None,
        doc="Integration ID of the customer. If it does not exist, an empty profile is created; an empty string"
        " means an anonymous visitor.",
    )
    """Integration ID of the customer. If it does not exist, an empty profile is created; an empty string means
    an anonymous visitor.
    """

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

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[EventResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements", "unlockedRewards"),
        doc="Extra objects to return, each in the field of the same name; the effects are always returned. One "
        "of `customerProfile`, `triggeredCampaigns`, `loyalty`, `event`, `awardedGiveaways`, "
        "`ruleFailureReasons`, `campaignEligibility`, `achievements`, `unlockedRewards`.",
    )
    """Extra objects to return, each in the field of the same name; the effects are always returned. One of
    `customerProfile`, `triggeredCampaigns`, `loyalty`, `event`, `awardedGiveaways`, `ruleFailureReasons`,
    `campaignEligibility`, `achievements`, `unlockedRewards`.
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
