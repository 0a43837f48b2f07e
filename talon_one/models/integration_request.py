# Generated from spec/schemas/sessions/IntegrationRequest.yaml by `make generate`; do not edit.
"""`IntegrationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2
    from talon_one.types import SessionResponseContent


class IntegrationRequest(Model):
    """Request to create or update a customer session, with the extra objects to return.

    Contract: spec/schemas/sessions/IntegrationRequest.yaml
    """

    __slots__ = ()

    customer_session: Property[NewCustomerSessionV2] = prop(
        "customerSession",
        doc="The session data to store; fields you omit keep their stored values, except in dry requests.",
    )
    """The session data to store; fields you omit keep their stored values, except in dry requests."""

    response_content: WideProperty[Optional[list[str]], Optional[Sequence[SessionResponseContent]]] = prop(
        "responseContent",
        default=None,
        enum=("customerSession", "customerProfile", "coupons", "triggeredCampaigns", "referral", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "previousReturns", "campaignEligibility", "achievements", "unlockedRewards"),
        doc="Extra objects to return, each in the field of the same name. `loyalty` only includes a card if the"
        " session names one. `campaignEligibility` only works in dry requests, without `triggeredCampaigns`"
        " or `ruleFailureReasons`. One of `customerSession`, `customerProfile`, `coupons`, "
        "`triggeredCampaigns`, `referral`, `loyalty`, `event`, `awardedGiveaways`, `ruleFailureReasons`, "
        "`previousReturns`, `campaignEligibility`, `achievements`, `unlockedRewards`.",
    )
    """Extra objects to return, each in the field of the same name. `loyalty` only includes a card if the session
    names one. `campaignEligibility` only works in dry requests, without `triggeredCampaigns` or
    `ruleFailureReasons`. One of `customerSession`, `customerProfile`, `coupons`, `triggeredCampaigns`,
    `referral`, `loyalty`, `event`, `awardedGiveaways`, `ruleFailureReasons`, `previousReturns`,
    `campaignEligibility`, `achievements`, `unlockedRewards`.
    """
