"""What holds of every evaluation, whatever the cart: through the services, without a socket."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from walk_rules import CARDS, CLUB, RULES
from walk_shop import MONEY_CODE, PLAIN_CODES, PROFILES, REFERRALS, Reader, of_subledger, opened

from talon_one.sandbox import Sandbox

few = settings(
    max_examples=12,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],  # a failure says enough; making it smaller takes minutes
)

items = st.fixed_dictionaries(
    {
        "sku": st.sampled_from(("a", "b")),
        "price": st.decimals("0", "500", places=2).map(float),
        "quantity": st.integers(1, 4),
    }
)
carts = st.lists(items, max_size=4)
codes = st.lists(st.sampled_from((*PLAIN_CODES, MONEY_CODE, "NO-SUCH-CODE")), max_size=4, unique=True)
bodies = st.fixed_dictionaries(
    {
        "profileId": st.sampled_from((*PROFILES, "new", "")),
        "cartItems": carts,
        "couponCodes": codes,
        "referralCode": st.sampled_from(("", *REFERRALS)),
        "loyaltyCards": st.sampled_from(([], ["CARD-1"], ["CARD-2"])),
        "attributes": st.fixed_dictionaries({"spend": st.sampled_from((0, 30)), "burn": st.sampled_from((0, 30))}),
    }
)
CONTENT = ["customerSession", "customerProfile", "coupons", "triggeredCampaigns", "loyalty", "ruleFailureReasons"]


@pytest.fixture(scope="module")
def shop() -> Iterator[Any]:
    """The shop with some history: an order that is closed, one that is open, and a snapshot of it."""
    with opened() as box:
        reader = Reader(box)
        cart = [{"sku": "a", "price": 40, "quantity": 1}]
        sent = {"profileId": "p1", "cartItems": cart, "couponCodes": [MONEY_CODE]}
        reader.integration.update_customer_session_v2("closed", {"customerSession": {**sent, "state": "closed"}})
        reader.integration.update_customer_session_v2("open", {"customerSession": {**sent, "profileId": "p2"}})
        reader.integration.link_loyalty_card_to_profile(CARDS, "CARD-1", {"integrationId": "p1"})
        reader.management.add_loyalty_card_points(CARDS, "CARD-1", {"points": 100})
        yield box, box.save()


def _fresh(shop: Any) -> Reader:
    box, snapshot = shop
    box.restore(snapshot)
    return Reader(box)


def _updated(reader: Reader, name: str, session: Dict[str, Any], **options: Any) -> Dict[str, Any]:
    body = {"customerSession": session, "responseContent": CONTENT}
    answer: Dict[str, Any] = reader.integration.update_customer_session_v2(name, body, **options).to_dict(
        serialize=True
    )
    return answer


@few
@given(session=bodies, state=st.sampled_from(("open", "closed")), name=st.sampled_from(("new", "open")))
@example({"profileId": "new", "cartItems": [], "couponCodes": []}, "closed", "new")
def test_dry_requests_change_nothing(shop: Any, session: Dict[str, Any], state: str, name: str) -> None:
    """domain-facts 1.4: nothing is stored, of any kind of request that can be dry."""
    reader = _fresh(shop)
    before = reader.everything()
    profile = session["profileId"] or "nobody"
    _updated(reader, name, {**session, "state": state}, dry=True)
    _updated(reader, name, session, dry=True, now="2027-01-01T00:00:00Z")
    reader.integration.update_customer_profile_v2(profile, {}, dry=True, run_rule_engine=True)
    reader.integration.track_event_v2({"profileId": profile, "type": "seen", "attributes": {}}, dry=True)
    body = {"return": {"returnedCartItems": [{"position": 0}]}}
    reader.integration.return_cart_items("closed", body, dry=True, run_rule_engine=True)
    assert reader.everything() == before


@few
@given(session=bodies)
def test_evaluating_twice_gives_the_same(shop: Any, session: Dict[str, Any]) -> None:
    """Dry or not; effects of an update are all that apply, not those that are new (rules.md d)."""
    reader = _fresh(shop)
    first = _updated(reader, "new", session, dry=True)
    assert _updated(reader, "new", session, dry=True) == first
    really = _updated(reader, "new", session)
    assert _without_ids(really["effects"]) == _without_ids(first["effects"])
    again = _updated(reader, "new", session)
    assert _without_ids(again["effects"]) == _without_ids(really["effects"])
    assert again["ruleFailureReasons"] == really["ruleFailureReasons"]


@few
@given(session=bodies, order=st.permutations(sorted(RULES)))
def test_the_order_of_unrelated_campaigns_does_not_matter(shop: Any, session: Dict[str, Any], order: List[int]) -> None:
    """rules.md a5: in a stackable group, all that are triggered apply."""
    reader = _fresh(shop)
    plain = _updated(reader, "new", session, dry=True)
    box, _ = shop
    _arrange(box, order)
    arranged = _updated(reader, "new", session, dry=True)
    assert _sorted(_ungrouped(arranged["effects"])) == _sorted(plain["effects"])
    assert sorted(one["id"] for one in arranged["triggeredCampaigns"]) == sorted(
        one["id"] for one in plain["triggeredCampaigns"]
    )


def _arrange(box: Sandbox, order: List[int]) -> None:
    tree = {
        "type": "SET",
        "groupId": 1,
        "name": "Base",
        "operator": "ALL",
        "locked": False,
        "evaluationMode": "stackable",
        "evaluationScope": "session",
        "elements": [{"type": "CAMPAIGN", "campaignId": number} for number in order],
    }
    store = box._store  # no operation changes the order within a group
    with store.transaction():
        store.put("evaluation_tree", "1", tree)


@few
@given(cart=carts.filter(bool), whole=st.decimals("0.01", "1000", places=2).map(float), budget=st.booleans())
def test_shares_make_up_the_whole(shop: Any, cart: List[Dict[str, Any]], whole: float, budget: bool) -> None:
    """rules.md a8: what is spread over the items adds up to the amount, or to what the budget has left of it."""
    reader = _fresh(shop)
    block = {
        "type": "awardDiscount",
        "name": "Spread",
        "value": whole,
        "partial": True,
        "target": {"type": "allItems", "prorated": True},
    }
    rules = {"promotionRules": [{"title": "Spread", "blocks": [block]}]}
    ruleset = reader.management.create_ruleset_v2(1, 4, rules)
    limits = [{"action": "setDiscount", "limit": 100, "entities": []}] if budget else []
    settings_ = {"name": "Spread", "limits": limits, "tags": [], "features": [], "activeRulesetId": ruleset.id}
    reader.management.update_campaign(1, 4, settings_)
    effects = _updated(reader, "new", {"cartItems": cart, "state": "closed"})["effects"]
    shares = [one["props"] for one in effects if one["campaignId"] == 4]
    expected = min(whole, 100) if budget else whole
    assert len(shares) == sum(item["quantity"] for item in cart)
    assert sum(share["value"] for share in shares) == pytest.approx(expected, rel=1e-12)
    assert {share["totalDiscount"] for share in shares} == {expected}
    assert min(share["value"] for share in shares) >= 0
    assert reader.budgets().get(4, 0) == pytest.approx(expected if budget else 0, abs=1e-6)


@few
@given(session=bodies, how=st.sampled_from(("cancel", "reopen and cancel", "abandon", "return and cancel")))
def test_a_cancelled_session_leaves_no_trace(shop: Any, session: Dict[str, Any], how: str) -> None:
    """domain-facts 1.2: but codes that were made, what they took of budgets, giveaways, and the record itself."""
    reader = _fresh(shop)
    reader.integration.update_customer_profile_v2(session["profileId"] or "nobody", {})
    reader.management.add_loyalty_points(CLUB, "p1", {"points": 500})
    before = _countable(reader)
    state = "open" if how == "abandon" else "closed"
    _updated(reader, "new", {**session, "state": state})
    if how == "reopen and cancel":
        reader.integration.reopen_customer_session("new")
    elif how == "return and cancel" and session["cartItems"]:
        body = {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}
        reader.integration.return_cart_items("new", body, run_rule_engine=True)
    reader.integration.update_customer_session_v2("new", {"customerSession": {"state": "cancelled"}})
    assert _countable(reader) == before
    assert reader.integration.get_customer_session("new").effects == []


def _countable(reader: Reader) -> Any:
    """Everything that orders count, without codes that were made."""
    known = (*PLAIN_CODES, MONEY_CODE)
    profiles = reader.profiles()
    return {
        "coupons": [one.to_dict() for one in reader.coupons() if one.value in known],
        "referrals": [one.to_dict() for one in reader.referrals(10)],
        "cards": {identifier: _amounts(one.ledger) for identifier, one in reader.cards().items()},
        "progress": {name: _progress(reader, name) for name in profiles},
        "budgets": {number: used for number, used in reader.budgets().items() if number not in (6, 9, 11)},
        "profiles": {name: (one.closed_sessions, one.total_sales) for name, one in profiles.items()},
        "points": {name: _points(reader, name) for name in profiles},
    }


def _points(reader: Reader, name: str) -> Any:
    """Those that there are: who joined a program by them stays in it, and in a tier until that ends."""
    points = {number: _amounts(ledger) for number, ledger in reader.balances(name).items()}
    friends = of_subledger(reader.inventory(name))
    points["friends"] = (0,) if friends is None else _amounts(friends)
    return {number: amounts for number, amounts in points.items() if any(amounts)}


def _amounts(ledger: Any) -> Any:
    return ledger.current_balance, ledger.pending_balance, ledger.negative_balance


def _progress(reader: Reader, name: str) -> float:
    """That of the achievement which lets it be taken back even when it is completed."""
    return sum(one.progress for one in reader.inventory(name).achievements if one.achievement_id == 2)


_OF_EACH_EVALUATION = ("transactionUUID",)


def _without_ids(effects: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return [
        {**one, "props": {name: value for name, value in one["props"].items() if name not in _OF_EACH_EVALUATION}}
        for one in effects
    ]


def _ungrouped(effects: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    group = ("evaluationGroupID", "evaluationGroupMode")
    return [{name: value for name, value in one.items() if name not in group} for one in effects]


def _sorted(effects: List[Dict[str, Any]]) -> List[str]:
    return sorted(repr(sorted(one.items(), key=lambda pair: pair[0])) for one in effects)
