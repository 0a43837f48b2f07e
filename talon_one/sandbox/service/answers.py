"""What evaluations are answered with, and the events that are recorded for them."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from talon_one.models import CouponRejectionReason, ReferralRejectionReason
from talon_one.sandbox.engine.results import Evaluation
from talon_one.sandbox.service.achievements import Achievements
from talon_one.sandbox.service.base import Service
from talon_one.sandbox.service.campaigns import Campaigns, frontend_state
from talon_one.sandbox.service.coupons import Coupons
from talon_one.sandbox.service.giveaways import Giveaways
from talon_one.sandbox.service.loyalty_answers import LoyaltyAnswers
from talon_one.sandbox.service.loyalty_effects import LoyaltyEffects
from talon_one.sandbox.service.occasion import Occasion
from talon_one.sandbox.service.outbox import Outbox
from talon_one.sandbox.service.profiles import Profiles
from talon_one.sandbox.service.referrals import Referrals
from talon_one.sandbox.service.rewards import Rewards
from talon_one.sandbox.service.totals import counted

Document = Dict[str, Any]

_REJECTIONS: Dict[str, Tuple[str, str, Any]] = {
    "rejectCoupon": ("couponRejectionReason", "couponId", CouponRejectionReason),
    "rejectReferral": ("referralRejectionReason", "referralId", ReferralRejectionReason),
}


class Moment(NamedTuple):
    """What a request has come to."""

    record: Document  #: the session as it is kept now; empty for events and profiles
    evaluation: Evaluation
    event: Document  #: as it is kept
    occasion: Occasion
    moment: datetime  #: of the evaluation
    made: Sequence[Document] = ()  #: the coupons and referrals that were made
    only: Optional[Sequence[int]] = None  #: campaigns to evaluate, in a dry request


class Answers(Service):
    """Makes the answers to requests that are evaluated."""

    def integration_state(self, what: Moment, content: Sequence[str]) -> Document:
        """The answer, with the sections that `responseContent` asks for, where there is something to say."""
        state: Document = {
            "effects": what.evaluation.effects,
            "createdCoupons": [one for one in what.made if "value" in one],
            "createdReferrals": [one for one in what.made if "code" in one],
        }
        for name in content:
            section = _SECTIONS[name](self, what)
            if section is not None:
                state["rewards" if name == "unlockedRewards" else name] = section
        return state

    # -- events ---------------------------------------------------------------------------------

    def record_event(
        self,
        record: Mapping[str, Any],
        evaluation: Evaluation,
        event_type: str,
        occasion: Occasion,
        *,
        reasons: bool = True,
        **more: Any,
    ) -> Document:
        """Keep what happened, as the model `Event` and what lists of events are filtered by.

        reasons: whether to keep why rules failed, too. That takes longer than all else that is kept.
        """
        session = record.get("session")
        event = {
            "id": occasion.event_id,
            "created": self.now(),
            "applicationId": occasion.application_id,
            "profileId": occasion.profile_id,
            "type": event_type,
            "attributes": {},
            "effects": evaluation.effects,
            "ledgerEntries": self.other(LoyaltyEffects).entries(occasion.event_id),
            "meta": _meta(evaluation.effects),
            **({"sessionId": session["integrationId"]} if session else {}),
            **more,
        }
        if session and "storeIntegrationId" in session:
            event["storeIntegrationId"] = session["storeIntegrationId"]
        kept = {**event, "ruleFailureReasons": evaluation.failures} if reasons else dict(event)
        if session:
            kept["session"] = counted(session)
        for call in evaluation.calls:
            self.other(Outbox).call(call, occasion.application_id, occasion.event_id)
        self._store.put("event", str(occasion.event_id), kept, parent=occasion.application_id)
        return event

    # -- sections -------------------------------------------------------------------------------

    def _customer_session(self, what: Moment) -> Any:
        return what.record.get("session")

    def _profile(self, what: Moment) -> Any:
        return self.other(Profiles).get(what.occasion.profile_id)

    def _coupons(self, what: Moment) -> List[Document]:
        coupons, profile_id = self.other(Coupons), what.occasion.profile_id
        found = [coupons.of_code(code) for code in dict.fromkeys(what.record["session"]["couponCodes"])]
        return [
            {**coupon, "profileRedemptionCount": coupons.redemptions(coupon, profile_id)}
            for coupon in found
            if coupon is not None
        ]

    def _referral(self, what: Moment) -> Any:
        code = what.record.get("session", {}).get("referralCode")
        return self.other(Referrals).in_inventory(code) if code else None

    def _triggered(self, what: Moment) -> List[Document]:
        campaigns = self.other(Campaigns)
        found = [self._store.get("campaign", str(number)) for number in what.evaluation.triggered]
        return [campaigns.as_of(one, what.moment) for one in found if one is not None]

    def _loyalty(self, what: Moment) -> Document:
        open_session = what.record.get("session", {}).get("state") == "open"
        tentative = what.evaluation.effects if open_session else []
        return self.other(LoyaltyAnswers).loyalty(what.occasion.profile_id, what.occasion.card, tentative)

    def _event(self, what: Moment) -> Document:
        return {**what.event, "meta": {**what.event["meta"], **self._attributes(what)}}

    def _attributes(self, what: Moment) -> Document:
        """Those of the campaigns that run, and of the coupons of the session: properties of the model `Meta`."""
        campaigns = self._store.all("campaign", what.occasion.application_id)
        of_campaigns = {
            str(one["id"]): one["attributes"]
            for one in campaigns
            if one.get("attributes") and frontend_state(one, what.moment) == "running"
        }
        coupons = self._coupons(what) if what.record else []
        of_coupons = {one["value"]: one["attributes"] for one in coupons if one.get("attributes")}
        found = {"campaigns": of_campaigns, "coupons": of_coupons}
        return {name: attributes for name, attributes in found.items() if attributes}

    def _giveaways(self, what: Moment) -> List[Document]:
        return self.other(Giveaways).awarded(what.evaluation.effects)

    def _failures(self, what: Moment) -> List[Document]:
        return what.evaluation.failures

    def _returns(self, what: Moment) -> Any:
        return what.record["returns"]

    def _eligibility(self, what: Moment) -> List[Document]:
        return what.evaluation.eligibility

    def _rewards(self, what: Moment) -> List[Document]:
        return self.other(Rewards).of_customer(what.occasion.profile_id)

    def _achievements(self, what: Moment) -> List[Document]:
        return self.other(Achievements).of_customer(what.occasion.profile_id)


_Section = Callable[[Answers, Moment], Any]

_SECTIONS: Dict[str, _Section] = {
    "customerSession": Answers._customer_session,
    "customerProfile": Answers._profile,
    "coupons": Answers._coupons,
    "referral": Answers._referral,
    "triggeredCampaigns": Answers._triggered,
    "loyalty": Answers._loyalty,
    "event": Answers._event,
    "advancedEvent": Answers._event,
    "awardedGiveaways": Answers._giveaways,
    "ruleFailureReasons": Answers._failures,
    "previousReturns": Answers._returns,
    "campaignEligibility": Answers._eligibility,
    "achievements": Answers._achievements,
    "unlockedRewards": Answers._rewards,
}


def _meta(effects: List[Document]) -> Document:
    """The first rejected coupon and referral; the contract has room for one, and no word for some reasons."""
    meta: Document = {}
    for effect in effects:
        if effect["effectType"] in _REJECTIONS:
            name, id_name, model = _REJECTIONS[effect["effectType"]]
            reason = effect["props"]["rejectionReason"]
            if reason in model._by_wire["reason"].limits["enum"]:
                number = effect.get("triggeredByCoupon", 0)  # what is not found has no number
                meta.setdefault(name, {"campaignId": effect["campaignId"], id_name: number, "reason": reason})
    return meta
