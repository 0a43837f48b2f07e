# Generated from spec/schemas/errors/ResponseContentObject.yaml by `make generate`; do not edit.
"""`ResponseContentObject`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ResponseContentObject(Model):
    """The extra objects to return with a response.

    Contract: spec/schemas/errors/ResponseContentObject.yaml
    """

    __slots__ = ()

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements", "unlockedRewards"),
        doc="Extra objects to return, each in the field of the same name; the effects are always returned. One "
        "of `customerProfile`, `triggeredCampaigns`, `loyalty`, `event`, `awardedGiveaways`, "
        "`ruleFailureReasons`, `campaignEligibility`, `achievements`, `unlockedRewards`.",
    )
