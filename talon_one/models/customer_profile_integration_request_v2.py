# Generated from spec/schemas/customers/CustomerProfileIntegrationRequestV2.yaml by `make generate`; do not edit.
"""`CustomerProfileIntegrationRequestV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.profile_audiences_changes import ProfileAudiencesChanges
    from talon_one.types import EventResponseContent, Strings


class CustomerProfileIntegrationRequestV2(Model):
    """Request to create or update a customer profile.

    Contract: spec/schemas/customers/CustomerProfileIntegrationRequestV2.yaml
    """

    __slots__ = ()

    attributes: WideProperty[Optional[dict[str, Any]], Optional[Mapping[str, Any]]] = prop(
        default=None,
        attributes_of="CustomerProfile",
        doc="Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign "
        "Manager before you send them, built-in ones too.",
    )
    """Custom profile attributes to set, keyed by attribute name. Attributes must exist in the Campaign Manager
    before you send them, built-in ones too.
    """

    evaluable_campaign_ids: WideProperty[Optional[list[int]], Optional[Sequence[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="IDs of the only campaigns to evaluate in a dry request, even disabled ones.",
    )
    """IDs of the only campaigns to evaluate in a dry request, even disabled ones."""

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[EventResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements", "unlockedRewards"),
        doc="Extra objects to return, each in the field of the same name. Only allowed if the request runs the "
        "Rule Engine. One of `customerProfile`, `triggeredCampaigns`, `loyalty`, `event`, "
        "`awardedGiveaways`, `ruleFailureReasons`, `campaignEligibility`, `achievements`, "
        "`unlockedRewards`.",
    )
    """Extra objects to return, each in the field of the same name. Only allowed if the request runs the Rule
    Engine. One of `customerProfile`, `triggeredCampaigns`, `loyalty`, `event`, `awardedGiveaways`,
    `ruleFailureReasons`, `campaignEligibility`, `achievements`, `unlockedRewards`.
    """

    audiences_changes: Property[Optional[ProfileAudiencesChanges]] = prop(
        "audiencesChanges",
        default=None,
        doc="Audiences to add the customer to or remove the customer from.",
    )
    """Audiences to add the customer to or remove the customer from."""

    reward_integration_ids: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        "rewardIntegrationIds",
        default=None,
        doc="Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20.",
    )
    """Your IDs of unlocked rewards that the customer wants to use. Added in version 26.20."""
