"""Worlds in a few words, for the tests of the sandbox's rule engine.

`run(world(campaign(rule(...)), cart=[item(10)]))` evaluates, and checks all that comes out against the
contract's models. Blocks are made by small functions that leave out what a test is not about.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Dict, List, Optional

from talon_one.models import CampaignEligibility, Coupon, Effect, Referral, RuleFailureReason, RulesetV2
from talon_one.sandbox.engine.evaluation import evaluate
from talon_one.sandbox.engine.results import Evaluation
from talon_one.sandbox.engine.world import Campaign, Counter, NoFacts, World

NOW = datetime(2026, 6, 3, 12, 0, tzinfo=timezone.utc)  # a Wednesday
CREATED = "2026-01-01T00:00:00Z"
PROGRAM = {"id": 1, "name": "club", "title": "Club"}


# -- the session ---------------------------------------------------------------------------------


def item(price: Any = 10, quantity: int = 1, **more: Any) -> Dict[str, Any]:
    costs = {name: {"price": cost} for name, cost in more.pop("costs", {}).items()}
    return {"sku": "a", "price": price, "quantity": quantity, **({"additionalCosts": costs} if costs else {}), **more}


def session(cart: Any = (), **more: Any) -> Dict[str, Any]:
    costs = {name: {"price": cost} for name, cost in more.pop("costs", {}).items()}
    items = [{"position": position, **line} for position, line in enumerate(cart)]
    of_items = sum(line["price"] * line["quantity"] for line in items)
    of_costs = sum(
        cost["price"] * line["quantity"] for line in items for cost in line.get("additionalCosts", {}).values()
    )
    of_session = sum(cost["price"] for cost in costs.values())
    return {
        "id": 1,
        "integrationId": "s1",
        "applicationId": 1,
        "created": CREATED,
        "updated": CREATED,
        "profileId": "p",
        "state": "open",
        "firstSession": True,
        "updateCount": 1,
        "attributes": {},
        "couponCodes": [],
        "cartItems": items,
        "cartItemTotal": of_items,
        "cartItemAdditionalCostTotal": of_costs,
        "additionalCostTotal": of_session,
        "total": of_items + of_costs + of_session,
        **({"additionalCosts": costs} if costs else {}),
        **more,
    }


def profile(integration_id: str, number: int = 7, **attributes: Any) -> Dict[str, Any]:
    return {"id": number, "integrationId": integration_id, "attributes": attributes, "created": CREATED}


# -- campaigns -----------------------------------------------------------------------------------


def rule(*blocks: Any, title: str = "Rule", **more: Any) -> Dict[str, Any]:
    return {"title": title, "blocks": list(blocks), **more}


def ruleset(*rules: Any, number: int = 11, **more: Any) -> Dict[str, Any]:
    """Each of the rules is a rule, or a list of blocks, or a single block."""
    made = [one if "blocks" in one and "type" not in one else rule(one) for one in map(_whole, rules)]
    document = {"id": number, "promotionRules": made, **more}
    assert RulesetV2.from_dict(document).validate() == [], document
    return document


def _whole(one: Any) -> Any:
    return rule(*one) if isinstance(one, (list, tuple)) else one


def campaign(*rules: Any, number: int = 1, budgets: Any = (), **more: Any) -> Campaign:
    """more: `selectors` and `bundles` of the ruleset, `store_budgets`; anything else is of the campaign."""
    of_ruleset = {
        name: more.pop(name) for name in ("selectors", "bundles", "parameters", "strikethroughRules") if name in more
    }
    store_budgets = more.pop("store_budgets", ())
    document = {
        "id": number,
        "applicationId": 1,
        "name": f"Campaign {number}",
        "state": "enabled",
        "tags": [],
        "features": [],
        "limits": list(budgets),
        **more,
    }
    return Campaign(document, ruleset(*rules, number=10 + number, **of_ruleset), store_budgets)


def budget(action: str, limit: Any, *entities: str, period: str = "") -> Dict[str, Any]:
    made = {"action": action, "limit": limit, "entities": list(entities)}
    return {**made, "period": period} if period else made


def tree(mode: str, *elements: Any, scope: str = "session", number: int = 1) -> Dict[str, Any]:
    """A group; its elements are numbers of campaigns, and groups."""
    nodes = [{"type": "CAMPAIGN", "campaignId": one} if isinstance(one, int) else one for one in elements]
    return {
        "type": "SET",
        "groupId": number,
        "name": f"Group {number}",
        "operator": "ALL",
        "locked": False,
        "evaluationMode": mode,
        "evaluationScope": scope,
        "elements": nodes,
    }


# -- blocks --------------------------------------------------------------------------------------


def discount(value: Any, target: Any = "cart", name: str = "D", partial: bool = False, **of_target: Any) -> Any:
    of = target if isinstance(target, dict) else {"type": target, **of_target}
    return {"type": "awardDiscount", "name": name, "value": value, "partial": partial, "target": of}


def check(attribute: str, operator: str, *value: Any, **more: Any) -> Any:
    block = {"type": "checkAttribute", "operator": operator, "attribute": attribute, **more}
    return {**block, "value": value[0]} if value else block


def points(value: Any, target: str = "cart", **more: Any) -> Any:
    of_target = {"type": target, **more.pop("of", {})}
    block = {"type": "awardLoyaltyPoints", "name": "P", "program": PROGRAM, "recipient": "Current", "subledger": ""}
    return {**block, "target": of_target, "value": value, **more}


def redeem(value: Any, **more: Any) -> Any:
    return {"type": "redeemLoyaltyPoints", "program": PROGRAM, "subledger": "", "value": value, "name": "R", **more}


def group(operator: str, *blocks: Any, **more: Any) -> Any:
    return {"type": "group", "operator": operator, "blocks": list(blocks), **more}


def notify(title: str = "N", **more: Any) -> Any:
    return {"type": "showNotification", "notificationType": "Info", "title": title, "body": "", **more}


COUPON = {"type": "checkCoupon", "redeem": True}
REFERRAL = {"type": "checkReferral", "redeem": True}
TRUE = check("$Session.Total", "greaterThanOrEqual", 0)
FALSE = check("$Session.Total", "lessThan", 0)


def selector(name: str, *steps: Any) -> Dict[str, Any]:
    return {"name": name, "type": "selector", "source": "$Session.CartItems", "steps": list(steps)}


def of_category(category: str) -> Dict[str, Any]:
    return {"type": "filter", "predicate": check("$Item.Category", "equals", category)}


# -- what is looked up ---------------------------------------------------------------------------


class Memory(NoFacts):
    """Facts that a test has written down."""

    def __init__(self, **facts: Any) -> None:
        self.coupons: Dict[str, Any] = {}
        self.referrals: Dict[str, Any] = {}
        for code in facts.pop("coupons", ()):
            self.coupons[code["value"]] = code
        for code in facts.pop("referrals", ()):
            self.referrals[code["code"]] = code
        self.counters: Dict[Counter, Any] = facts.pop("counters", {})
        self.reservations = facts.pop("reservations", ())  #: (code, profile)
        self.referred_profiles = facts.pop("referred_profiles", ())  #: (campaign, profile)
        self.members = facts.pop("members", ())  #: (audience, profile)
        self.just_joined = facts.pop("just_joined", ())
        self.just_left = facts.pop("just_left", ())
        self.programs = facts.pop("programs", {})
        self.balances = facts.pop("balances", {})  #: (program, subledger, holder) -> LedgerInfo
        self.transactions = facts.pop("transactions", {})
        self.achievements = facts.pop("achievements", {})
        self.progresses = facts.pop("progresses", {})  #: (achievement, profile) -> AchievementProgress
        self.pools = facts.pop("pools", {})  #: pool -> codes
        self.value_maps = facts.pop("value_maps", {})
        self.custom_effects = facts.pop("custom_effects", {})
        assert not facts, facts

    def coupon(self, code: str) -> Any:
        return self.coupons.get(code)

    def referral(self, code: str) -> Any:
        return self.referrals.get(code)

    def reserved(self, coupon: Any, profile_id: str) -> bool:
        return (coupon["value"], profile_id) in self.reservations

    def referred(self, campaign_id: int, profile_id: str) -> bool:
        return (campaign_id, profile_id) in self.referred_profiles

    def used(self, counter: Counter) -> Any:
        return self.counters.get(counter, 0)

    def value_map(self, value_map_id: int) -> Any:
        return self.value_maps.get(value_map_id)

    def member(self, audience_id: int, profile_id: str) -> bool:
        return (audience_id, profile_id) in self.members

    def joined(self, audience_id: int, profile_id: str) -> bool:
        return (audience_id, profile_id) in self.just_joined

    def left(self, audience_id: int, profile_id: str) -> bool:
        return (audience_id, profile_id) in self.just_left

    def loyalty_program(self, program_id: int) -> Any:
        return self.programs.get(program_id)

    def balance(self, program_id: int, subledger: str, holder: str) -> Any:
        return self.balances.get((program_id, subledger, holder))

    def points(self, program_id: int, subledger: str, holder: str) -> Any:
        return self.transactions.get((program_id, subledger, holder), ())

    def achievement(self, achievement_id: int) -> Any:
        return self.achievements.get(achievement_id)

    def progress(self, achievement_id: int, profile_id: str) -> Any:
        return self.progresses.get((achievement_id, profile_id))

    def next_tracker(self, achievement_id: int, profile_id: str) -> int:
        return 100

    def giveaway_pool(self, pool_id: int) -> Any:
        return {"id": pool_id, "name": f"Pool {pool_id}"} if pool_id in self.pools else None

    def giveaways(self, pool_id: int, count: int) -> Any:
        codes = self.pools.get(pool_id, ())[:count]
        return [
            {"id": 50 + index, "created": CREATED, "code": code, "poolId": pool_id} for index, code in enumerate(codes)
        ]

    def custom_effect(self, effect_id: int) -> Any:
        return self.custom_effects.get(effect_id)

    def custom_effect_named(self, name: str) -> Any:
        return next((one for one in self.custom_effects.values() if one.get("name") == name), None)


def coupon(code: str = "CODE-1", number: int = 21, campaign_id: int = 1, **more: Any) -> Dict[str, Any]:
    made = {"id": number, "created": CREATED, "campaignId": campaign_id, "value": code, "usageLimit": 0}
    document = {**made, "usageCounter": 0, **more}
    assert Coupon.from_dict(document).validate() == []
    return document


def referral(code: str = "FRIEND", **more: Any) -> Dict[str, Any]:
    made = {"id": 31, "created": CREATED, "campaignId": 1, "code": code, "usageLimit": 0, "usageCounter": 0}
    document = {**made, "advocateProfileIntegrationId": "adam", **more}
    assert Referral.from_dict(document).validate() == []
    return document


# -- worlds --------------------------------------------------------------------------------------

_OF_WORLD = ("application", "profile", "advocate", "event", "store", "card", "tree", "catalog", "filters", "templates")


def world(*campaigns: Campaign, cart: Any = (), now: datetime = NOW, **more: Any) -> World:
    """more: fields of the `World`, and of its session. The profile is `p`, unless it is said otherwise."""
    fields = {name: more.pop(name) for name in (*_OF_WORLD, "created", "evaluable", "complete") if name in more}
    fields["application"] = {"id": 1, "timezone": "UTC", **fields.get("application", {})}
    given = more.pop("session", session(cart, **more))
    named = (given or {}).get("profileId") or ""
    fields.setdefault("profile", profile(named) if named else None)
    return World(now=now, campaigns=campaigns, session=given, **fields)


def run(world: World, facts: Any = None, explain: bool = False) -> Evaluation:
    """Evaluate, and check what comes out against the contract's models."""
    evaluation = evaluate(world, facts or Memory(), explain=explain)
    for effect in evaluation.effects:
        json.dumps(effect)
        model = Effect.from_dict(effect)
        assert model.validate() == [], effect
        assert model.typed_props is not None, effect
        assert model.typed_props.validate() == [], effect
        assert not model.typed_props.additional_properties if hasattr(model.typed_props, "additional_properties") else 1
    for failure in evaluation.failures:
        assert RuleFailureReason.from_dict(failure).validate() == [], failure
    for entry in evaluation.eligibility:
        assert CampaignEligibility.from_dict(entry).validate() == [], entry
    json.dumps(evaluation.explanation)
    return evaluation


def props(evaluation: Evaluation, effect_type: str) -> List[Dict[str, Any]]:
    return [one["props"] for one in evaluation.effects if one["effectType"] == effect_type]


def types(evaluation: Evaluation) -> List[str]:
    return [one["effectType"] for one in evaluation.effects]


def values(evaluation: Evaluation, effect_type: str = "setDiscount") -> List[Any]:
    return [one["value"] for one in props(evaluation, effect_type)]


def per_item(evaluation: Evaluation) -> Dict[Any, Any]:
    """(position, sub-position) -> what all discounts take off it."""
    found: Dict[Any, Any] = {}
    for one in props(evaluation, "setDiscountPerItem"):
        key = one["position"], one["subPosition"]
        found[key] = found.get(key, 0) + one["value"]
    return found


def rejections(evaluation: Evaluation) -> Dict[str, Optional[str]]:
    """Code -> why it was rejected; None where it was accepted."""
    found: Dict[str, Optional[str]] = {}
    for one in evaluation.effects:
        if one["effectType"] in ("acceptCoupon", "acceptReferral"):
            found[one["props"]["value"]] = None
        elif one["effectType"] in ("rejectCoupon", "rejectReferral"):
            found[one["props"]["value"]] = one["props"]["rejectionReason"]
    return found
