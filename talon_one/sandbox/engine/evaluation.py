"""An evaluation from one end to the other."""

from __future__ import annotations

from decimal import Decimal
from typing import Dict, List, Optional, Sequence, Set, Tuple

from talon_one.sandbox.engine.budgets import Place
from talon_one.sandbox.engine.campaigns import WITHOUT_COUPON, Left, Runner
from talon_one.sandbox.engine.considered import Finder, Statuses, finder_of
from talon_one.sandbox.engine.eligibility import eligibility
from talon_one.sandbox.engine.explanation import Explanation
from talon_one.sandbox.engine.groups import Groups, campaigns_of, memberships, tree_of
from talon_one.sandbox.engine.results import Evaluation, Reports, Use
from talon_one.sandbox.engine.rules import program_of
from talon_one.sandbox.engine.state import CodeFailure, Emitted, Outcome, State
from talon_one.sandbox.engine.values import ZERO, subtract
from talon_one.sandbox.engine.world import Campaign, Document, Facts, World


def evaluate(world: World, facts: Facts, *, explain: bool = False) -> Evaluation:
    """What the rules of a world's campaigns say of it. Nothing is changed: see `Evaluation`.

    explain: whether there is an `explanation`, too.
    """
    state = State(world, facts)
    finder = finder_of(world.campaigns)
    status = Statuses(world, facts, finder)
    codes = {int(code["campaignId"]) for code in (*state.coupons.values(), state.referral) if code is not None}
    every = world.tree is not None or explain  # even those that wait for a coupon
    looked_at: Sequence[Campaign]
    if world.evaluable is not None:
        looked_at = world.campaigns
    elif every:
        looked_at = finder.running(world.now)
    else:
        looked_at = finder.possible(world.now, world.store, codes)
    numbered = {int(campaign.document["id"]): campaign for campaign in looked_at}
    running = {number: campaign for number, campaign in numbered.items() if status[number] is None}
    tree = tree_of(world.tree, list(running)) if world.tree is not None else None
    groups = memberships(tree) if tree is not None else {}
    explanation = Explanation() if explain else None
    runner = Runner(state, groups, status, explanation)
    if tree is not None:
        Groups(runner, running, world.complete).run(tree)
    else:  # one stackable group
        for campaign in running.values():
            runner.run(campaign)

    def outcomes() -> List[Outcome]:
        """How all rules fared, those too that nobody looked at for want of a coupon."""
        if every or world.evaluable is not None:
            return state.outcomes
        left = [one for one in finder.running(world.now) if int(one.document["id"]) not in numbered]
        failed = [one for one in left if status[int(one.document["id"])] is None]
        without = [
            Outcome(Place(one), rule, WITHOUT_COUPON) for one in failed for rule in program_of(one.ruleset).rules
        ]
        return sorted([*state.outcomes, *without], key=lambda one: finder.places[one.campaign_id])

    kept, uses, coupon_discounts = settled(state)
    at_once = state.budgets.taken_at_once
    passed = {outcome.campaign_id for outcome in state.outcomes if outcome.passed}
    order = campaigns_of(tree) if tree is not None else running
    triggered = [number for number in order if number in passed and status[number] is None]
    if explanation is not None:
        for campaign in world.campaigns:
            number = int(campaign.document["id"])
            left = status[number]
            failed = "" if number in triggered else "none of its rules succeeded"
            explanation.campaign(campaign.document, left.why if left is not None else failed)
    return Evaluation(
        effects=[emitted.document for emitted in kept] + _rejections(state, status, finder, groups),
        triggered=triggered,
        uses=uses,
        calls=[emitted.call for emitted in kept if emitted.call is not None],
        uses_at_once=[Use(counter, amount) for counter, amount in at_once.items() if amount],
        coupon_discounts=coupon_discounts,
        new_coupons=list(state.new_coupons),
        new_referrals=list(state.new_referrals),
        explanation=explanation.document() if explanation is not None else None,
        reports=Reports(
            lambda: [runner.failure_reason(outcome) for outcome in outcomes() if not outcome.passed],
            lambda: eligibility(world, outcomes(), status, runner.failure_reason),
        ),
    )


def settled(state: State) -> Tuple[List[Emitted], List[Use], Dict[str, Decimal]]:
    """The effects in their order, without discounts that a later one of the same name replaces, and what
    they take of budgets when the session closes."""
    effects = sorted(state.effects, key=lambda emitted: (emitted.run, not emitted.first))
    last = {emitted.name: index for index, emitted in enumerate(effects) if emitted.name is not None}
    taken, of_coupons = dict(state.budgets.taken), dict(state.budgets.coupon_discounts)
    kept: List[Emitted] = []
    for index, emitted in enumerate(effects):
        if emitted.name is None or last[emitted.name] == index:
            kept.append(emitted)
            continue
        for counter, amount in emitted.uses:
            taken[counter] = subtract(taken[counter], amount)
        if emitted.coupon:
            of_coupons[emitted.coupon] = subtract(of_coupons[emitted.coupon], emitted.discount)
    for counter, amount in state.budgets.taken_at_once.items():
        taken[counter] = subtract(taken[counter], amount)
    uses = [Use(counter, amount) for counter, amount in taken.items() if amount]
    return kept, uses, {code: amount for code, amount in of_coupons.items() if amount > ZERO}


def _rejections(
    state: State, status: Dict[int, Optional[Left]], finder: Finder, groups: Dict[int, Document]
) -> List[Document]:
    """The effects `rejectCoupon` and `rejectReferral`, in the order of the session's codes."""
    codes: List[Tuple[str, str, Optional[Document]]] = [
        ("coupon", code, coupon) for code, coupon in state.coupons.items()
    ]
    if state.referral_code:
        codes.append(("referral", state.referral_code, state.referral))
    if not codes:
        return []
    found: List[Document] = []
    seen: Set[Tuple[str, str]] = set()
    for kind, code, document in codes:
        campaign = finder.numbered(int(document["campaignId"])) if document is not None else None
        stored = str((document or {}).get("value" if kind == "coupon" else "code", code))
        if (kind, stored) in seen:
            continue
        seen.add((kind, stored))
        number = int(campaign.document["id"]) if campaign is not None else -1
        left = status[number] if campaign is not None else None
        exclusion = None
        if document is None or campaign is None:
            failure = CodeFailure(f"{kind.capitalize()}NotFound", "")
        elif left is not None:
            failure, exclusion = CodeFailure(f"{kind.capitalize()}{left.reason}", left.why), left.exclusion
        elif (kind, stored) in state.accepted:
            continue
        else:
            no_rule = CodeFailure(f"{kind.capitalize()}RejectedByCondition", "no rule of the campaign checks the code")
            failure = state.code_failures.get((kind, stored), no_rule)
        found.append(_rejection(kind, code, failure, exclusion, campaign, document, groups.get(number, {})))
    return found


def _rejection(
    kind: str,
    code: str,
    failure: CodeFailure,
    exclusion: Optional[str],
    campaign: Optional[Campaign],
    document: Optional[Document],
    group: Document,
) -> Document:
    effect: Document = {"campaignId": -1, "rulesetId": 0, "ruleIndex": 0, "ruleName": ""}
    if campaign is not None:
        rules = program_of(campaign.ruleset).rules
        effect["campaignId"] = campaign.document["id"]
        effect["rulesetId"] = campaign.ruleset.get("id") or campaign.document.get("activeRulesetId") or 0
        effect["ruleIndex"] = failure.rule_index
        effect["ruleName"] = failure.rule_name or (rules[0].title if rules else "")
        effect.update(group)
    effect["effectType"] = "rejectCoupon" if kind == "coupon" else "rejectReferral"
    if kind == "coupon" and document is not None:
        effect["triggeredByCoupon"] = document["id"]
    props: Document = {"value": code, "rejectionReason": failure.reason, **dict(failure.indices)}
    if failure.details:
        props["details"] = failure.details
    if exclusion is not None:
        props["campaignExclusionReason"] = exclusion
    effect["props"] = props
    return effect
