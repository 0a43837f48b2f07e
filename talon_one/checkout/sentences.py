"""What to tell customers whose coupon or referral code is rejected: plain English, which a shop can replace."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Callable, Mapping, Optional, Union

from talon_one._suggest import did_you_mean
from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    #: Sentences of one's own: by reason, or a function (reason, code) → sentence, None for the usual one.
    Sentences = Union[Mapping[str, str], Callable[[str, str], Optional[str]]]

#: The reason of codes that nobody has checked, as the service was not asked.
NOT_EVALUATED = "NotEvaluated"

#: Reason → sentence; `{code}` stands for the code. `campaignExclusionReason` comes before `rejectionReason`.
SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "CampaignLimitReached": "The offer for the code {code} has been used up.",
        "CouponExpired": "The code {code} has expired.",
        "CouponLimitReached": "The code {code} has already been used.",
        "CouponNotFound": "We do not know the code {code}. Please check the spelling.",
        "CouponPartOfNotRunningCampaign": "The offer for the code {code} is not running at the moment.",
        "CouponPartOfNotTriggeredCampaign": "The code {code} cannot be used with this cart.",
        "CouponRecipientDoesNotMatch": "The code {code} belongs to another customer.",
        "CouponRejectedByCondition": "Your cart does not meet the conditions of the code {code}.",
        "CouponRejectedCondition": "Your cart does not meet the conditions of the code {code}.",
        "CouponReservationRequired": "The code {code} is only for customers who have reserved it.",
        "CouponStartDateInFuture": "The code {code} is not valid yet.",
        "EffectCouldNotBeApplied": "The offer for the code {code} is not available at the moment.",
        "ProfileLimitReached": "You have already used the code {code} as often as one customer can.",
        "ProfileRequired": "Please sign in to use the code {code}.",
        "AdvocateNotFound": "We cannot find the customer who gave you the code {code}.",
        "ReferralCustomerAlreadyReferred": "A friend has already invited you, so the code {code} cannot be used.",
        "ReferralExpired": "The code {code} has expired.",
        "ReferralLimitReached": "The code {code} has already been used.",
        "ReferralNotFound": "We do not know the code {code}. Please check the spelling.",
        "ReferralPartOfNotRunningCampaign": "The offer for the code {code} is not running at the moment.",
        "ReferralPartOfNotTriggeredCampaign": "The code {code} cannot be used with this cart.",
        "ReferralRecipientDoesNotMatch": "The code {code} is for another customer.",
        "ReferralRecipientIdSameAsAdvocate": "The code {code} is your own: it is for your friends.",
        "ReferralRejectedByCondition": "Your cart does not meet the conditions of the code {code}.",
        "ReferralStartDateInFuture": "The code {code} is not valid yet.",
        "CampaignGaveLowerDiscount": "Another offer saves you more, so the code {code} is not used.",
        "CampaignIsNotFirst": "The code {code} cannot be combined with another offer in your cart.",
        "CampaignNotInEvaluationSet": "The offer for the code {code} is not available at the moment.",
        NOT_EVALUATED: "We cannot check the code {code} at the moment. Please try again later.",
    }
)

_OTHERWISE = "The code {code} cannot be used."


def sentence(reason: str, exclusion: Optional[str], code: str, own: Optional[Sentences]) -> str:
    """The sentence for a rejected code: the shop's own, else ours, else one for every reason."""
    for one in (exclusion, reason):
        if one is not None and own is not None:
            text = own(one, code) if callable(own) else own.get(one)
            if text is not None:
                return text if callable(own) else text.replace("{code}", code)
    text = SENTENCES.get(exclusion or "") or SENTENCES.get(reason) or _OTHERWISE
    return text.replace("{code}", code)


def checked(own: Optional[Sentences]) -> Optional[Sentences]:
    """What was given as sentences, or an error that says what is wrong with it."""
    if own is None or callable(own):
        return own
    if not isinstance(own, Mapping):
        raise ApiTypeError(f"sentences: a mapping or a function is needed, not {type(own).__name__}.")
    for reason, text in own.items():
        if reason not in SENTENCES:
            raise ApiValueError(
                f"sentences: {reason!r} is not a reason.{did_you_mean(str(reason), SENTENCES)} They are the keys of "
                "talon_one.checkout.SENTENCES; for any other, give a function."
            )
        if not isinstance(text, str):
            raise ApiTypeError(f"sentences[{reason!r}]: a text is needed, not {type(text).__name__}.")
        if not text:
            raise ApiValueError(f"sentences[{reason!r}]: there is no text.")
    return own
