# Generated from spec/schemas/effects/RejectReferralEffectProps.yaml by `make generate`; do not edit.
"""`RejectReferralEffectProps`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class RejectReferralEffectProps(Model):
    """Details of `rejectReferral`: the referral code cannot be used in the session. The call itself still
    succeeds.

    Contract: spec/schemas/effects/RejectReferralEffectProps.yaml
    """

    __slots__ = ()

    value: Property[str] = prop(
        doc="Referral code that was turned down.",
    )

    rejection_reason: Property[str] = prop(
        "rejectionReason",
        doc="Machine-readable cause: `ReferralNotFound`, `ReferralExpired`, `ReferralStartDateInFuture`, "
        "`ReferralLimitReached`, `CampaignLimitReached`, `ProfileLimitReached`, `AdvocateNotFound`, "
        "`ReferralRecipientDoesNotMatch`, `ReferralRecipientIdSameAsAdvocate`, "
        "`ReferralCustomerAlreadyReferred`, `ReferralRejectedByCondition`, `EffectCouldNotBeApplied`, "
        "`ReferralPartOfNotRunningCampaign` or `ReferralPartOfNotTriggeredCampaign`. Treat the list as "
        "open.",
    )

    condition_index: Property[Optional[int]] = prop(
        "conditionIndex",
        default=None,
        doc="Place, within its rule, of the condition that failed; absent when a condition was not the cause.",
    )

    effect_index: Property[Optional[int]] = prop(
        "effectIndex",
        default=None,
        doc="Place, within its rule, of the effect that could not be applied; absent when an effect was not the"
        " cause.",
    )

    details: Property[Optional[str]] = prop(
        default=None,
        doc="Extra text on why the code was turned down, when available.",
    )

    campaign_exclusion_reason: Property[Optional[str]] = prop(
        "campaignExclusionReason",
        default=None,
        doc="Why campaign evaluation left the code's campaign out: `CampaignGaveLowerDiscount` (another gave "
        "more), `CampaignIsNotFirst` (another came first) or `CampaignNotInEvaluationSet` (not among those "
        "evaluated).",
    )
