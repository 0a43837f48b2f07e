# Generated from spec/schemas/customers/CustomerProfileIntegrationRequestV2.yaml by `make generate`; do not edit.
"""`CustomerProfileIntegrationRequestV2`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.profile_audiences_changes import ProfileAudiencesChanges


class CustomerProfileIntegrationRequestV2(Model):
    """Body for creating or updating a customer profile.

    Contract: spec/schemas/customers/CustomerProfileIntegrationRequestV2.yaml
    """

    __slots__ = ()

    attributes: Property[Optional[dict[str, Any]]] = prop(
        default=None,
        doc="Custom profile attribute values to set, keyed by attribute name.",
    )

    evaluable_campaign_ids: Property[Optional[list[int]]] = prop(
        "evaluableCampaignIds",
        default=None,
        doc="Campaigns to restrict a dry run to, by internal number; disabled ones are evaluated too.",
    )

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements"),
        doc="Names of the extra objects wanted in the answer, each adding the field of the same name. Allowed "
        "only if the request runs the rule engine. One of `customerProfile`, `triggeredCampaigns`, "
        "`loyalty`, `event`, `awardedGiveaways`, `ruleFailureReasons`, `campaignEligibility`, "
        "`achievements`.",
    )

    audiences_changes: Property[Optional[ProfileAudiencesChanges]] = prop(
        "audiencesChanges",
        default=None,
        doc="Audiences to put the customer in or take the customer out of.",
    )
