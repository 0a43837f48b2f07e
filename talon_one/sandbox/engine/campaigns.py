"""Campaigns: which are considered, and one campaign run, once for each of its codes."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from talon_one.sandbox.engine.budgets import Place
from talon_one.sandbox.engine.checks import NO_COUPON
from talon_one.sandbox.engine.codes import Rejection
from talon_one.sandbox.engine.context import Context
from talon_one.sandbox.engine.explanation import Explanation
from talon_one.sandbox.engine.failures import Failed
from talon_one.sandbox.engine.roots import entity
from talon_one.sandbox.engine.rules import Program, Rule, Verdict, base_of, held_up, program_of, run
from talon_one.sandbox.engine.scope import Scope
from talon_one.sandbox.engine.state import CodeFailure, Outcome, State
from talon_one.sandbox.engine.values import instant, moment
from talon_one.sandbox.engine.world import Campaign, Document, Facts, World


class Left(NamedTuple):
    """Why a campaign is not considered."""

    why: str  #: for the explanation
    failure_code: str  #: of `campaignEligibility`
    reason: str  #: of the rejection of its codes, after `Coupon` or `Referral`
    exclusion: Optional[str] = None  #: the `campaignExclusionReason`


_NOT_RUNNING = "PartOfNotRunningCampaign"
_NOT_TRIGGERED = "PartOfNotTriggeredCampaign"
_NOT_IN_SET = "CampaignNotInEvaluationSet"
LOWER = Left("another campaign of its group gave more", "SKIPPED", _NOT_TRIGGERED, "CampaignGaveLowerDiscount")
NOT_FIRST = Left("another campaign of its group came first", "SKIPPED", _NOT_TRIGGERED, "CampaignIsNotFirst")


def left_out(campaign: Campaign, world: World, facts: Facts) -> Optional[Left]:
    """Why a campaign is not considered; None where it is."""
    document = campaign.document
    state = document.get("state", "enabled")
    if world.evaluable is not None:
        if int(document["id"]) not in world.evaluable:
            return Left("it is not among those to evaluate", "SKIPPED", _NOT_TRIGGERED, _NOT_IN_SET)
    elif state == "archived":
        return Left("it is archived", "SKIPPED", _NOT_TRIGGERED, _NOT_IN_SET)
    elif state != "enabled":
        return Left(f"it is {state}", "SKIPPED", _NOT_RUNNING)
    else:
        start, end = document.get("startTime"), document.get("endTime")
        if start and instant(world.now) < instant(moment(start)):
            return Left(f"it starts at {start}", "SKIPPED", _NOT_RUNNING)
        if end and instant(world.now) >= instant(moment(end)):
            return Left(f"it ended at {end}", "SKIPPED", _NOT_RUNNING)
    stores = document.get("linkedStoreIds")
    if stores and (world.store is None or world.store["id"] not in stores):
        return Left("it is linked to other stores", "SKIPPED", _NOT_TRIGGERED, _NOT_IN_SET)
    audiences = document.get("targetedAudienceIds")
    if audiences and not any(facts.member(one, world.profile_id) for one in audiences if world.profile_id):
        details = "the profile is in none of its audiences"
        return Left(details, "AUDIENCE_NOT_MATCHED", _NOT_TRIGGERED, _NOT_IN_SET)
    return None


class Runner:
    """Runs campaigns."""

    def __init__(
        self,
        state: State,
        groups: Dict[int, Document],
        status: Dict[int, Optional[Left]],
        explanation: Optional[Explanation],
        strikethrough: bool = False,
    ) -> None:
        """groups: by the number of a campaign, what effects say of its evaluation group. status: why it does
        not apply, as far as that is known. strikethrough: whether to run the rules of prices instead."""
        self.state = state
        self.status = status
        self._groups = groups
        self._strikethrough = strikethrough
        self._explanation = explanation

    def run(self, campaign: Campaign) -> bool:
        """Run a campaign that is considered; whether one of its rules succeeded."""
        state, document = self.state, campaign.document
        campaign_id = int(document["id"])
        program = program_of(campaign.ruleset)
        state.cascade.begin_campaign()
        referral = state.referral if state.referral and state.referral["campaignId"] == campaign_id else None
        own = (one for one in state.coupons.values() if one is not None and one["campaignId"] == campaign_id)
        coupons: List[Optional[Document]] = list({str(coupon["value"]): coupon for coupon in own}.values())
        triggered = False
        for number, coupon in enumerate(coupons or [None]):
            triggered = self._run_pass(program, Place(campaign, coupon, referral), number == 0) or triggered
        return triggered

    def _run_pass(self, program: Program, place: Place, first: bool) -> bool:
        """All rules of a campaign with one code. Rules that have no use for one run with the first only."""
        refused: Dict[str, Optional[Rejection]] = {}
        for kind, code in _codes(place):
            test = self.state.codes.coupon_rejection if kind == "coupon" else self.state.codes.referral_rejection
            rejection = refused[kind] = test(place)
            if rejection is not None:
                failure = CodeFailure(*rejection, *_checker(program, kind))
                self.state.code_failures.setdefault((kind, code), failure)
        tried = _Pass(self, program, place, refused.get("coupon"), refused.get("referral"))
        triggered = False
        for rule in program.strikethrough_rules if self._strikethrough else program.rules:
            if first or rule.checks_coupon:
                triggered = self._run_rule(rule, tried).passed or triggered
        return triggered

    def _run_rule(self, rule: Rule, tried: _Pass) -> Verdict:
        place, verdict = tried.place, None
        if self._explanation is None:
            if rule.needs_coupon and place.coupon is None and not self._strikethrough:
                verdict = WITHOUT_COUPON
            else:
                verdict = held_up(rule, self.state.scope, self.state.cascade.enabled)
        if verdict is None:
            verdict = self._run_whole(rule, tried)
        if not verdict.passed and (place.coupon is not None or place.referral is not None):
            self._blame(rule, verdict, place)
        self.state.outcomes.append(Outcome(place, rule, verdict))
        return verdict

    def _run_whole(self, rule: Rule, tried: _Pass) -> Verdict:
        state, place, coupon = self.state, tried.place, tried.place.coupon
        base = self.base(rule, place)
        if coupon is not None and rule.checks_coupon:
            base["triggeredByCoupon"] = coupon["id"]
        elif coupon is not None:  # it can be read, but what the rule does is not done with it
            place = place._replace(coupon={**coupon, "discountLimit": None, "limits": []})
        state.runs += 1
        scope = rule.scope(tried.scope)
        explains = self._explanation is not None
        context = Context(state, place, scope, base, tried.coupon_rejection, tried.referral_rejection, explains)
        verdict = run(rule, context)
        if self._explanation is not None:
            code = Outcome(tried.place, rule, verdict).coupon
            self._explanation.rule(place.campaign.document, rule, code, verdict, context.notes)
        return verdict

    def base(self, rule: Rule, place: Place) -> Document:
        """What effects of a rule, and the reasons for its failures, have in common."""
        document = place.campaign.document
        return base_of(document, place.campaign.ruleset, rule, self._groups.get(int(document["id"]), {}))

    def failure_reason(self, outcome: Outcome) -> Document:
        """Why a rule failed, as the model `RuleFailureReason`."""
        place, rule, verdict = outcome.place, outcome.rule, outcome.verdict
        base = self.base(rule, place)
        reason: Document = {
            "campaignID": base["campaignId"],
            "campaignName": place.campaign.document.get("name", ""),
            "rulesetID": base["rulesetId"],
            "ruleIndex": base["ruleIndex"],
            "ruleName": base["ruleName"],
        }
        if place.coupon is not None and rule.checks_coupon:
            reason["couponID"], reason["couponValue"] = place.coupon["id"], place.coupon["value"]
        if place.referral is not None and rule.checks_referral:
            reason["referralID"], reason["referralValue"] = place.referral["id"], place.referral["code"]
        if verdict.index is not None:
            reason[verdict.index[0]] = verdict.index[1]
        reason["details"] = verdict.details
        for name in ("evaluationGroupID", "evaluationGroupMode"):
            if name in base:
                reason[name] = base[name]
        return reason

    def _blame(self, rule: Rule, verdict: Verdict, place: Place) -> None:
        """A rule that checks a code has failed: that is why the code is rejected, unless another accepts it."""
        indices: Tuple[Tuple[str, int], ...] = () if verdict.index is None else (verdict.index,)
        by_effect = any(name == "effectIndex" for name, _ in indices)
        for kind, code in _codes(place):
            if not (rule.checks_coupon if kind == "coupon" else rule.checks_referral):
                continue
            if (kind, code) in self.state.code_failures:
                continue
            by_code = verdict.reason(kind)
            if by_code:
                failure = CodeFailure(by_code, verdict.details, rule.index, rule.title)
            else:
                reason = "EffectCouldNotBeApplied" if by_effect else f"{kind.capitalize()}RejectedByCondition"
                failure = CodeFailure(reason, verdict.details, rule.index, rule.title, indices)
            self.state.code_failures[kind, code] = failure


class _Pass:
    """One run of a campaign."""

    def __init__(
        self,
        runner: Runner,
        program: Program,
        place: Place,
        coupon_rejection: Optional[Rejection],
        referral_rejection: Optional[Rejection],
    ) -> None:
        self.place = place
        self.coupon_rejection = coupon_rejection
        self.referral_rejection = referral_rejection
        self._state = runner.state
        self._program = program

    @cached_property
    def scope(self) -> Scope:
        """The scope of the rules of the campaign."""
        document = self.place.campaign.document
        roots: Dict[str, Any] = {"Campaign": entity("Campaign", document)}
        if self.place.coupon is not None:
            roots["Coupon"] = entity("Coupon", self.place.coupon)
        if self.place.referral is not None:
            roots["Referral"] = entity("Referral", self.place.referral)
        return self._state.scope.bound(self._program.bindings, int(document["id"]), **roots)


#: How a rule fares that begins with a coupon, where there is none.
WITHOUT_COUPON = Verdict(Failed(NO_COUPON), ("conditionIndex", 0))


def _codes(place: Place) -> List[Tuple[str, str]]:
    """The codes of a place."""
    found: List[Tuple[str, str]] = []
    if place.coupon is not None:
        found.append(("coupon", str(place.coupon["value"])))
    if place.referral is not None:
        found.append(("referral", str(place.referral["code"])))
    return found


def _checker(program: Program, kind: str) -> Tuple[int, str]:
    """The first rule that checks a code."""
    for rule in program.rules:
        if rule.checks_coupon if kind == "coupon" else rule.checks_referral:
            return rule.index, rule.title
    return (0, program.rules[0].title) if program.rules else (0, "")
