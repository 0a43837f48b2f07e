"""The campaigns of a seed: their rules, coupons and referrals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.money import amount
from talon_one.sandbox.seed_files import SeedError
from talon_one.sandbox.seed_parts import check_ruleset
from talon_one.sandbox.seed_values import (
    CREATED,
    LIST,
    OBJECT,
    PERCENT,
    POINTS,
    TEXT,
    TOTAL,
    TRUE_OR_FALSE,
    WHOLE_NUMBER,
    fits,
    get,
    known,
)

Document = Dict[str, Any]

_NEEDS: Dict[str, Tuple[str, ...]] = {
    "percentOffCart": ("percent",),
    "percentOffCategory": ("percent", "category"),
    "loyaltyPoints": ("programId", "pointsPerUnit"),
}


@dataclass(frozen=True)
class Rule:
    """A rule of a campaign; what its kind does not need is left empty."""

    kind: str
    name: str
    percent: float = 0
    category: str = ""
    program_id: int = 0
    points_per_unit: float = 0
    needs_coupon: bool = False
    minimum_total: float = 0

    def as_given(self) -> Document:
        """The rule with the names that a seed has."""
        return {
            "kind": self.kind,
            "name": self.name,
            "percent": self.percent,
            "category": self.category,
            "programId": self.program_id,
            "pointsPerUnit": self.points_per_unit,
            "needsCoupon": self.needs_coupon,
            "minimumTotal": self.minimum_total,
        }


@dataclass(frozen=True)
class Campaign:
    """A campaign with its rules and coupons."""

    document: Document  #: as the model `Campaign`, without what depends on the moment
    rules: Tuple[Rule, ...]
    coupons: Tuple[Document, ...]  #: as the model `Coupon`
    referrals: Tuple[Document, ...] = ()  #: as the model `Referral`
    ruleset: Optional[Document] = None  #: rules that are given whole, as the model `RulesetV2` or `Ruleset`

    @property
    def id(self) -> int:
        """Its number, as effects name it."""
        return int(self.document["id"])

    def frontend_state(self, moment: datetime) -> str:
        """`running`, or why it is not."""
        state = self.document["state"]
        if state != "enabled":
            return str(state)
        start, end = self.document.get("startTime"), self.document.get("endTime")
        if start and moment < parse_datetime(start):
            return "scheduled"
        return "expired" if end and moment >= parse_datetime(end) else "running"

    def as_of(self, moment: datetime) -> Document:
        """The campaign as the model `Campaign`."""
        return {**self.document, "frontendState": self.frontend_state(moment)}


def read_campaign(
    given: Document, where: str, application_id: int, ids: Mapping[str, Iterator[int]], lenient: bool
) -> Campaign:
    """A campaign, checked.

    ids: the free numbers of `campaigns`, `coupons` and `referrals`. lenient: see `check_ruleset`.
    """
    given = dict(given)
    given_rules, given_coupons = get(given, where, "rules", LIST, []), get(given, where, "coupons", LIST, [])
    rules = tuple(_rule(rule, f"{where}.rules[{i}]") for i, rule in enumerate(given_rules))
    given_referrals, whole = get(given, where, "referrals", LIST, []), given.get("ruleset")
    for name in ("rules", "coupons", "referrals", "ruleset"):
        given.pop(name, None)
    if whole is not None and rules:
        raise SeedError(f"{where}: rules and ruleset cannot stand together")
    features = ["coupons"] if given_coupons else []
    if given_referrals:
        features.append("referrals")
    if any(rule.kind == "loyaltyPoints" for rule in rules):
        features.append("loyalty")
    campaign_id = given["id"] if "id" in given else next(ids["campaigns"])
    document = {
        "id": campaign_id,
        "created": CREATED,
        "userId": 1,
        "description": "",
        "state": "enabled",
        "activeRulesetId": campaign_id,
        "tags": [],
        "features": features,
        "limits": [],
        "frontendState": "running",
        **given,
    }
    fits("Campaign", document, {"applicationId": application_id}, where)
    campaign = {"campaignId": document["id"]}
    if whole is not None:
        whole = dict(get({"ruleset": whole}, where, "ruleset", OBJECT))
        placed = {"id": document["activeRulesetId"], "created": CREATED, "userId": 1, **campaign}
        check_ruleset(whole, f"{where}.ruleset", placed, lenient)
    coupons = _codes("Coupon", given_coupons, f"{where}.coupons", ids["coupons"], campaign)
    referrals = _codes("Referral", given_referrals, f"{where}.referrals", ids["referrals"], campaign)
    return Campaign(document, rules, coupons, referrals, whole)


def _codes(model: str, given: List[Any], where: str, ids: Iterator[int], placed: Document) -> Tuple[Document, ...]:
    """The coupons or referrals of a campaign."""
    made = []
    for index, one in enumerate(given):
        here = f"{where}[{index}]"
        if not isinstance(one, dict):
            raise SeedError(f"{here} must be an object, not {one!r:.80}")
        number = one["id"] if "id" in one else next(ids)
        document = {"id": number, "created": CREATED, "usageLimit": 0, "usageCounter": 0, **one}
        fits(model, document, dict(placed), here)
        if document.get("discountLimit"):
            document.setdefault("discountCounter", 0)
            left = amount(document["discountLimit"], -document["discountCounter"])
            document.setdefault("discountRemainder", max(0, left))
        made.append(document)
    return tuple(made)


def _rule(given: Any, where: str) -> Rule:
    kind = given.get("kind") if isinstance(given, dict) else None
    if not isinstance(kind, str) or kind not in _NEEDS:
        given_kind = "" if kind is None else f", not {kind!r:.80}"
        raise SeedError(f"{where}: kind must be one of {', '.join(_NEEDS)}{given_kind}")
    needs = _NEEDS[kind]
    known(given, where, ("kind", "name", "needsCoupon", "minimumTotal", *needs))
    for name in ("name", *needs):
        if name not in given:
            raise SeedError(f"{where}: a rule of kind {kind} needs {name}")
    return Rule(
        kind=kind,
        name=get(given, where, "name", TEXT),
        percent=get(given, where, "percent", PERCENT, 0),
        category=get(given, where, "category", TEXT, ""),
        program_id=get(given, where, "programId", WHOLE_NUMBER, 0),
        points_per_unit=get(given, where, "pointsPerUnit", POINTS, 0),
        needs_coupon=get(given, where, "needsCoupon", TRUE_OR_FALSE, False),
        minimum_total=get(given, where, "minimumTotal", TOTAL, 0),
    )
