"""`campaignEligibility`: whether each campaign could be triggered, and which of its rules passed."""

from __future__ import annotations

from typing import Callable, Dict, List, Optional, Sequence

from talon_one.sandbox.engine.campaigns import Left
from talon_one.sandbox.engine.rules import program_of
from talon_one.sandbox.engine.state import Outcome
from talon_one.sandbox.engine.world import Campaign, Document, World

_OF_CAMPAIGN = (
    "applicationId",
    "id",
    "name",
    "description",
    "startTime",
    "endTime",
    "attributes",
    "state",
    "tags",
    "features",
    "experiment",  # with the variant, where there is one
)
_OF_FAILURE = (
    "couponID",
    "couponValue",
    "referralID",
    "referralValue",
    "conditionIndex",
    "effectIndex",
    "ruleIndex",
    "details",
)


Reason = Callable[[Outcome], Document]


def eligibility(
    world: World, outcomes: Sequence[Outcome], status: Dict[int, Optional[Left]], reason: Reason
) -> List[Document]:
    """As the models `CampaignEligibility`: enabled campaigns only, and of those only what is to be evaluated.

    reason: makes the model `RuleFailureReason`.
    """
    of_campaigns: Dict[int, List[Outcome]] = {}
    for outcome in outcomes:
        of_campaigns.setdefault(outcome.campaign_id, []).append(outcome)
    return [
        _campaign(campaign, of_campaigns.get(int(campaign.document["id"]), []), status, reason)
        for campaign in world.campaigns
        if campaign.document.get("state", "enabled") == "enabled"
        and (world.evaluable is None or int(campaign.document["id"]) in world.evaluable)
    ]


def _campaign(
    campaign: Campaign, outcomes: Sequence[Outcome], status: Dict[int, Optional[Left]], reason: Reason
) -> Document:
    left = status[int(campaign.document["id"])]
    verdicts: List[Document] = []
    if left is not None:
        verdicts.append({"passed": False, "details": {"failureCode": left.failure_code}})
    else:
        codes = list(dict.fromkeys(outcome.coupon for outcome in outcomes if outcome.coupon))
        for code in codes or [""]:  # rules that need no code speak for each of them
            passed = any(outcome.passed for outcome in outcomes if outcome.coupon in ("", code))
            verdict: Document = {"passed": passed, **_coupon_code(code)}
            if not passed:
                verdict["details"] = {"failureCode": "ALL_RULES_FAILED"}
            verdicts.append(verdict)
    document = {name: campaign.document[name] for name in _OF_CAMPAIGN if name in campaign.document}
    return {**document, "eligibility": verdicts, "rules": _rules(campaign, outcomes, reason)}


def _rules(campaign: Campaign, outcomes: Sequence[Outcome], reason: Reason) -> List[Document]:
    """The rules that were run, each with its outcome for each code."""
    found: Dict[int, Document] = {}
    for rule in program_of(campaign.ruleset).rules:
        if outcomes:
            found[rule.index] = {"title": rule.title, "eligibility": []}
    for outcome in outcomes:
        entry: Document = {"passed": outcome.passed, **_coupon_code(outcome.coupon)}
        if not outcome.passed:
            failure = reason(outcome)
            details = {name: failure[name] for name in _OF_FAILURE if name in failure}
            code = "CONDITION_NOT_MET" if "conditionIndex" in failure else "EFFECT_FAILED"
            entry["details"] = {"failureCode": code, **details, "rulesetId": failure["rulesetID"]}
        found[outcome.rule.index]["eligibility"].append(entry)
    return list(found.values())


def _coupon_code(code: str) -> Document:
    return {"couponCode": code} if code else {}
