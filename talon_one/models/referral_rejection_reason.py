# Generated from spec/schemas/referrals/ReferralRejectionReason.yaml by `make generate`; do not edit.
"""`ReferralRejectionReason`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class ReferralRejectionReason(Model):
    """Which referral code was rejected in an event and why.

    Contract: spec/schemas/referrals/ReferralRejectionReason.yaml
    """

    __slots__ = ()

    campaign_id: Property[int] = prop(
        "campaignId",
        doc="Internal number of the campaign to which the rejected referral belongs.",
    )

    referral_id: Property[int] = prop(
        "referralId",
        doc="Internal number of the referral that was turned down.",
    )

    reason: Property[str] = prop(
        enum=("ReferralNotFound", "ReferralRecipientIdSameAsAdvocate", "ReferralPartOfNotRunningCampaign", "ReferralLimitReached", "CampaignLimitReached", "ProfileLimitReached", "ReferralRecipientDoesNotMatch", "ReferralExpired", "ReferralStartDateInFuture", "ReferralRejectedByCondition", "EffectCouldNotBeApplied", "ReferralPartOfNotTriggeredCampaign"),
        doc="Literal naming the cause, such as a wrong code, a period not begun or over, a used-up limit, a "
        "customer referring themselves, or a failed rule. Be ready for new ones. One of `ReferralNotFound`,"
        " `ReferralRecipientIdSameAsAdvocate`, `ReferralPartOfNotRunningCampaign`, `ReferralLimitReached`, "
        "`CampaignLimitReached`, `ProfileLimitReached`, `ReferralRecipientDoesNotMatch`, `ReferralExpired`,"
        " `ReferralStartDateInFuture`, `ReferralRejectedByCondition`, `EffectCouldNotBeApplied`, "
        "`ReferralPartOfNotTriggeredCampaign`.",
    )
