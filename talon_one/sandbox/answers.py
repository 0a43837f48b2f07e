"""What a session's update or return is answered with: the model `IntegrationStateV2`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple

from talon_one.models import CouponRejectionReason, ReferralRejectionReason
from talon_one.sandbox.coupons import Coupons
from talon_one.sandbox.profiles import Profiles
from talon_one.sandbox.rules import Evaluation
from talon_one.sandbox.seed import Campaign, Rule, Seed

Document = Dict[str, Any]

_REJECTIONS: Dict[str, Tuple[str, str, Any]] = {
    "rejectCoupon": ("couponRejectionReason", "couponId", CouponRejectionReason),
    "rejectReferral": ("referralRejectionReason", "referralId", ReferralRejectionReason),
}


class Occasion(NamedTuple):
    """What happened to a session."""

    record: Document  #: the session as it is kept now
    evaluation: Evaluation
    event_type: str
    event_id: int
    moment: datetime  #: of the evaluation
    now: str  #: of the request
    only: Optional[Sequence[int]] = None  #: campaigns to evaluate, in a dry request

    @property
    def session(self) -> Document:
        """The session as the service shows it."""
        return self.record["session"]  # type: ignore[no-any-return]


class Answers:
    """Makes the answers to session requests."""

    def __init__(self, seed: Seed, coupons: Coupons, profiles: Profiles) -> None:
        self._seed = seed
        self._coupons = coupons
        self._profiles = profiles
        self._content: Dict[str, Callable[[Occasion], Any]] = {
            "customerSession": lambda occasion: occasion.session,
            "customerProfile": lambda occasion: profiles.get(occasion.session["profileId"]),
            "coupons": self._given_coupons,
            "triggeredCampaigns": self._triggered_campaigns,
            "loyalty": self._loyalty,
            "event": self._event,
            "awardedGiveaways": lambda _: [],
            "ruleFailureReasons": lambda occasion: occasion.evaluation.failures,
            "previousReturns": lambda occasion: occasion.record["returns"],
            "campaignEligibility": self._eligibility,
            "achievements": lambda _: [],
            "referral": lambda _: None,
        }

    def integration_state(self, occasion: Occasion, content: Optional[Sequence[str]]) -> Document:
        """The answer, with the sections that `responseContent` asks for, where there is something to say."""
        state: Document = {"effects": occasion.evaluation.effects, "createdCoupons": [], "createdReferrals": []}
        for name in content or ():
            section = self._content[name](occasion)
            if section is not None:
                state[name] = section
        return state

    def _given_coupons(self, occasion: Occasion) -> List[Document]:
        session = occasion.session
        found = (self._coupons.of_profile(code, session["profileId"]) for code in dict.fromkeys(session["couponCodes"]))
        return [coupon for coupon in found if coupon is not None]

    def _triggered_campaigns(self, occasion: Occasion) -> List[Document]:
        triggered = {
            effect["campaignId"] for effect in occasion.evaluation.effects if effect["effectType"] not in _REJECTIONS
        }
        return [campaign.as_of(occasion.moment) for campaign in self._seed.campaigns if campaign.id in triggered]

    def _loyalty(self, occasion: Occasion) -> Document:
        effects = occasion.evaluation.effects if occasion.session["state"] == "open" else []
        tentative = [effect["props"] for effect in effects if effect["effectType"] == "addLoyaltyPoints"]
        return self._profiles.loyalty(occasion.session["profileId"], tentative)

    def _event(self, occasion: Occasion) -> Document:
        session = occasion.session
        return {
            "id": occasion.event_id,
            "created": occasion.now,
            "applicationId": self._seed.application_id,
            "profileId": session["profileId"],
            "type": occasion.event_type,
            "attributes": {},
            "sessionId": session["integrationId"],
            "effects": occasion.evaluation.effects,
            "ledgerEntries": self._profiles.ledger_entries(session["profileId"], occasion.event_id),
            "meta": _meta(occasion.evaluation.effects),
        }

    # -- eligibility, which only a dry request can ask for ---------------------------------------

    def _eligibility(self, occasion: Occasion) -> List[Document]:
        return [
            self._campaign_eligibility(campaign, occasion)
            for campaign in self._seed.campaigns
            if campaign.document["state"] == "enabled" and (occasion.only is None or campaign.id in occasion.only)
        ]

    def _campaign_eligibility(self, campaign: Campaign, occasion: Occasion) -> Document:
        evaluated = campaign.frontend_state(occasion.moment) == "running" or occasion.only is not None
        rules = [_rule_eligibility(campaign, i, rule, occasion) for i, rule in enumerate(campaign.rules)]
        passed = evaluated and any(entry["passed"] for rule in rules for entry in rule["eligibility"])
        verdict: Document = {"passed": passed}
        if not passed:
            verdict["details"] = {"failureCode": "ALL_RULES_FAILED" if evaluated else "SKIPPED"}
        names = ("applicationId", "id", "name", "description", "startTime", "endTime", "attributes", "state", "tags")
        return {
            **{name: campaign.document[name] for name in (*names, "features") if name in campaign.document},
            "eligibility": [verdict],
            "rules": rules if evaluated else [],
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


def _rule_eligibility(campaign: Campaign, index: int, rule: Rule, occasion: Occasion) -> Document:
    """Each outcome of a rule: one for each coupon that it was tried with, or else the only one."""
    entries: List[Document] = []
    for failure in occasion.evaluation.failures:
        if (failure["campaignID"], failure["ruleIndex"]) == (campaign.id, index):
            code = "CONDITION_NOT_MET" if "conditionIndex" in failure else "EFFECT_FAILED"
            names = ("couponID", "couponValue", "conditionIndex", "effectIndex", "details")
            details = {name: failure[name] for name in names if name in failure}
            verdict = {"passed": False, "details": {"failureCode": code, **details}}
            entries.append({**verdict, **_coupon_code(failure.get("couponValue"))})
    for campaign_id, rule_index, accepted in occasion.evaluation.passed:
        if (campaign_id, rule_index) == (campaign.id, index):
            entries.append({"passed": True, **_coupon_code(accepted)})
    return {"title": rule.name, "eligibility": entries}


def _coupon_code(code: Optional[str]) -> Document:
    return {"couponCode": code} if code else {}
