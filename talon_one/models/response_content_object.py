# Generated from spec/schemas/errors/ResponseContentObject.yaml by `make generate`; do not edit.
"""`ResponseContentObject`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class ResponseContentObject(Model):
    """The wish list of extra objects to return with an answer.

    Contract: spec/schemas/errors/ResponseContentObject.yaml
    """

    __slots__ = ()

    response_content: Property[Optional[list[str]]] = prop(
        "responseContent",
        default=None,
        enum=("customerProfile", "triggeredCampaigns", "loyalty", "event", "awardedGiveaways", "ruleFailureReasons", "campaignEligibility", "achievements"),
        doc="Names of the extra objects wanted in the answer, each adding the field of the same name; the "
        "effects are returned in any case. One of `customerProfile`, `triggeredCampaigns`, `loyalty`, "
        "`event`, `awardedGiveaways`, `ruleFailureReasons`, `campaignEligibility`, `achievements`.",
    )
