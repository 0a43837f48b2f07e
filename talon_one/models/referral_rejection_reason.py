# Generated from spec/schemas/referrals/ReferralRejectionReason.yaml by `make generate`; do not edit.
"""`ReferralRejectionReason`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import ReferralRejection


class ReferralRejectionReason(Model):
    """Which referral code was rejected in an event and why.

    Contract: spec/schemas/referrals/ReferralRejectionReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="ID of the campaign to which the rejected referral belongs.",
    )
    """ID of the campaign to which the rejected referral belongs."""

    referral_id: Property[int] = prop(
        "referralId",
        doc="ID of the referral that was rejected.",
    )
    """ID of the referral that was rejected."""

    reason: WideProperty[str, ReferralRejection] = prop(
        enum=("ReferralNotFound", "ReferralRecipientIdSameAsAdvocate", "ReferralPartOfNotRunningCampaign", "ReferralLimitReached", "CampaignLimitReached", "ProfileLimitReached", "ReferralRecipientDoesNotMatch", "ReferralExpired", "ReferralStartDateInFuture", "ReferralRejectedByCondition", "EffectCouldNotBeApplied", "ReferralPartOfNotTriggeredCampaign"),
        doc="Why it was rejected. `ReferralNotFound`: the code does not exist. "
        "`ReferralPartOfNotRunningCampaign`: its campaign is not running. `ReferralExpired`: its expiry "
        "date has passed. `ReferralStartDateInFuture`: its start date has not come yet. "
        "`ReferralLimitReached`: all its redemptions are used. `CampaignLimitReached`: the campaign's "
        "budget is used up. `ProfileLimitReached`: the customer has reached the limit for one customer. "
        "`AdvocateNotFound`: the advocate's profile does not exist. `ReferralRecipientDoesNotMatch`: it is "
        "for another customer. `ReferralRecipientIdSameAsAdvocate`: the customer is the advocate. "
        "`ReferralCustomerAlreadyReferred`: the customer was referred before. "
        "`ReferralRejectedByCondition`: a condition of the rule was not met, or no rule checks the code. "
        "`EffectCouldNotBeApplied`: an effect of the rule failed, often because of a budget. "
        "`ReferralPartOfNotTriggeredCampaign`: campaign evaluation left its campaign out. Other values may "
        "be added. One of `ReferralNotFound`, `ReferralRecipientIdSameAsAdvocate`, "
        "`ReferralPartOfNotRunningCampaign`, `ReferralLimitReached`, `CampaignLimitReached`, "
        "`ProfileLimitReached`, `ReferralRecipientDoesNotMatch`, `ReferralExpired`, "
        "`ReferralStartDateInFuture`, `ReferralRejectedByCondition`, `EffectCouldNotBeApplied`, "
        "`ReferralPartOfNotTriggeredCampaign`.",
    )
    """Why it was rejected. `ReferralNotFound`: the code does not exist. `ReferralPartOfNotRunningCampaign`: its
    campaign is not running. `ReferralExpired`: its expiry date has passed. `ReferralStartDateInFuture`: its
    start date has not come yet. `ReferralLimitReached`: all its redemptions are used. `CampaignLimitReached`:
    the campaign's budget is used up. `ProfileLimitReached`: the customer has reached the limit for one
    customer. `AdvocateNotFound`: the advocate's profile does not exist. `ReferralRecipientDoesNotMatch`: it
    is for another customer. `ReferralRecipientIdSameAsAdvocate`: the customer is the advocate.
    `ReferralCustomerAlreadyReferred`: the customer was referred before. `ReferralRejectedByCondition`: a
    condition of the rule was not met, or no rule checks the code. `EffectCouldNotBeApplied`: an effect of the
    rule failed, often because of a budget. `ReferralPartOfNotTriggeredCampaign`: campaign evaluation left its
    campaign out. Other values may be added. One of `ReferralNotFound`, `ReferralRecipientIdSameAsAdvocate`,
    `ReferralPartOfNotRunningCampaign`, `ReferralLimitReached`, `CampaignLimitReached`, `ProfileLimitReached`,
    `ReferralRecipientDoesNotMatch`, `ReferralExpired`, `ReferralStartDateInFuture`,
    `ReferralRejectedByCondition`, `EffectCouldNotBeApplied`, `ReferralPartOfNotTriggeredCampaign`.
    """
