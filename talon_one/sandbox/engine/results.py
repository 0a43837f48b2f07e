"""What comes out of an evaluation."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any, Callable, Dict, List, NamedTuple, Optional

from talon_one.sandbox.engine.world import Counter, Document


class Use(NamedTuple):
    """What an evaluation takes of a budget; it is used up when the session closes."""

    counter: Counter
    amount: Decimal


class NewCode(NamedTuple):
    """A coupon or referral that a rule creates."""

    origin: str  #: which block created it, the same in all evaluations of a session: see `World.created`
    document: Document  #: as the model `Coupon` or `Referral`, without ID, creation time and counters
    keep: bool  #: whether the session keeps it from now on (`storeInSession`); else it comes with the closing


class Reports(NamedTuple):
    """Makes what few ask for."""

    failures: Callable[[], List[Document]]
    eligibility: Callable[[], List[Document]]


@dataclass
class Evaluation:
    """The outcome of an evaluation. Nothing has been changed: what follows from it is to be booked.

    At once, whatever the state of the session: `addToAudience`, `removeFromAudience`, `updateAttribute`,
    `reserveCoupon`, `new_coupons` and `new_referrals` with `keep`, and `uses_at_once`: what these take of budgets.
    When the session closes (or for an evaluation without a session, such as one of an event): `uses`,
    `coupon_discounts`, the codes of `acceptCoupon` and `acceptReferral` (one redemption each), points,
    giveaways, achievements and the other new codes.
    """

    effects: List[Document] = field(default_factory=list)  #: as the model `Effect`, in order
    triggered: List[int] = field(default_factory=list)  #: IDs of the campaigns that apply, in order
    uses: List[Use] = field(default_factory=list)  #: one for each counter; see above
    uses_at_once: List[Use] = field(default_factory=list)
    coupon_discounts: Dict[str, Decimal] = field(default_factory=dict)  #: code -> money, for `discountCounter`
    new_coupons: List[NewCode] = field(default_factory=list)
    new_referrals: List[NewCode] = field(default_factory=list)
    #: What `triggerWebhook` effects send, for whoever evaluates to send it: the `webhookId` and `campaignId`, and
    #: the `method`, `url`, `headers` (each `Name:value`) and `body` of the request.
    calls: List[Document] = field(default_factory=list)
    explanation: Optional[Any] = None  #: with `explain=True`: see `explanation.py`; made of JSON's types
    #: What the two below are made of, when they are asked for.
    reports: Optional[Reports] = field(default=None, repr=False, compare=False)

    @cached_property
    def failures(self) -> List[Document]:
        """Why rules failed, as the models `RuleFailureReason`, in order."""
        return self.reports.failures() if self.reports is not None else []

    @cached_property
    def eligibility(self) -> List[Document]:
        """Which campaigns could be triggered, as the models `CampaignEligibility`."""
        return self.reports.eligibility() if self.reports is not None else []
