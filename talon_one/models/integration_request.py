# Generated from spec/schemas/sessions/IntegrationRequest.yaml by `make generate`; do not edit.
"""`IntegrationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from talon_one.model import Model, Property, prop

if TYPE_CHECKING:
    from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2


class IntegrationRequest(Model):
    """Body for creating or updating a customer session, together with the wish list for the answer.

    Contract: spec/schemas/sessions/IntegrationRequest.yaml
    """

    __slots__ = ()

    customer_session: Property[NewCustomerSessionV2] = prop(
        "customerSession",
        doc="The session data to store; fields left out keep their stored values, except in dry runs.",
    )

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerSession", "customerProfile", "coupons", "triggeredCampaigns", "referral", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "previousReturns", "campaignEligibility", "achievements"),
        doc="Names of the extra objects wanted in the answer, each adding the field of the same name. `loyalty`"
        " includes a card only if the session names one. `campaignEligibility` works in dry runs only, "
        "without `triggeredCampaigns` or `ruleFailureReasons`. One of `customerSession`, `customerProfile`,"
        " `coupons`, `triggeredCampaigns`, `referral`, `loyalty`, `event`, `awardedGiveaways`, "
        "`ruleFailureReasons`, `previousReturns`, `campaignEligibility`, `achievements`.",
    )
