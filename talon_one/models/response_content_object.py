# Generated from spec/schemas/errors/ResponseContentObject.yaml by `make generate`; do not edit.
"""`ResponseContentObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Sequence

from talon_one.model import Model, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import EventResponseContent


class ResponseContentObject(Model):
    """The extra objects to return with a response.

    Contract: spec/schemas/errors/ResponseContentObject.yaml
    """

    __slots__ = ()

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
