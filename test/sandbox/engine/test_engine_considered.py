"""The index of campaigns finds all that can apply, at any moment, in any store and with any codes."""

from __future__ import annotations

import gc
import sys
import weakref
from dataclasses import replace
from datetime import timedelta
from typing import Any, List

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import (
    COUPON,
    FALSE,
    NOW,
    REFERRAL,
    Memory,
    campaign,
    check,
    coupon,
    discount,
    item,
    notify,
    of_category,
    referral,
    selector,
    world,
)

from talon_one.model.timestamps import format_datetime
from talon_one.sandbox.engine.campaigns import left_out
from talon_one.sandbox.engine.considered import Campaigns
from talon_one.sandbox.engine.evaluation import evaluate
from talon_one.sandbox.engine.world import World

HOURS = st.none() | st.integers(0, 6)
hours = st.integers(0, 6).map(lambda number: NOW + timedelta(hours=number))
RULES = [[discount(1)], [COUPON, discount(1)], [REFERRAL, discount(1)], [FALSE, discount(1)]]


@st.composite
def campaigns(draw: Any) -> List[Any]:
    made = []
    for number in range(1, 1 + draw(st.integers(1, 6))):
        given_rules = draw(st.lists(st.sampled_from(RULES), min_size=1, max_size=2))
        more = {}
        for name in ("startTime", "endTime"):
            at = draw(HOURS)
            if at is not None:
                more[name] = format_datetime(NOW + timedelta(hours=at))
        more["state"] = draw(st.sampled_from(["enabled", "enabled", "enabled", "disabled", "archived"]))
        more["linkedStoreIds"] = draw(st.sampled_from([[], [], [1], [2], [1, 2]]))
        more["targetedAudienceIds"] = draw(st.sampled_from([[], [], [5], [6]]))
        made.append(campaign(*given_rules, number=number, **more))
    return made


@settings(max_examples=150)
@given(st.data())
def test_what_is_found_is_what_applies(data: st.DataObject) -> None:
    made = data.draw(campaigns())
    shared, numbers = Campaigns(made), [one.document["id"] for one in made]
    owners = st.lists(st.sampled_from(numbers), unique=True, max_size=2)
    for _ in range(3):  # one index for several moments
        coupons = [coupon(f"CODE-{one}", number=one, campaign_id=one) for one in data.draw(owners)]
        friends = [referral(campaignId=one) for one in data.draw(owners)[:1]]
        store = data.draw(st.none() | st.sampled_from([{"id": 1}, {"id": 2}]))
        about = {
            "now": data.draw(hours),
            "store": store,
            "couponCodes": [one["value"] for one in coupons],
            "referralCode": friends[0]["code"] if friends else "",
            "cart": [{"sku": "a", "price": 10, "quantity": 1}],
            "advocate": {"integrationId": "adam", "attributes": {}},
        }
        facts = Memory(coupons=coupons, referrals=friends, members=[(5, "p")])
        found = evaluate(_with(shared, about), facts)
        # Explained, an evaluation looks at all that run, and so does one of named campaigns.
        whole = evaluate(world(*made, **about), facts, explain=True)
        assert (found.effects, found.triggered) == (whole.effects, whole.triggered)
        assert (found.failures, found.eligibility) == (whole.failures, whole.eligibility)
        place = _with(shared, about)
        running = [one for one in made if left_out(one, place, facts) is None]
        names = [one.document["id"] for one in running]
        named = evaluate(world(*made, evaluable=frozenset(names), **about), facts)
        assert (found.triggered, found.failures) == (named.triggered, named.failures)


def _with(shared: Campaigns, about: Any) -> World:
    return replace(world(**about), campaigns=shared)


@pytest.mark.parametrize(
    "cannot_apply",
    [
        pytest.param({"rules": [COUPON, discount(1)]}, id="no code"),
        pytest.param({"linkedStoreIds": [9]}, id="other store"),
        pytest.param({"endTime": "2026-01-01T00:00:00Z"}, id="over"),
        pytest.param({"startTime": "2027-01-01T00:00:00Z"}, id="not begun"),
        pytest.param({"state": "disabled"}, id="disabled"),
    ],
)
def test_what_cannot_apply_is_not_even_looked_at(cannot_apply: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    more = dict(cannot_apply)
    blocks = more.pop("rules", [discount(1)])
    shared = Campaigns(
        [campaign(discount(1), number=1), *(campaign(blocks, number=one, **more) for one in range(2, 50))]
    )
    looked_at: List[int] = []

    def noted(one: Any, *others: Any) -> Any:
        looked_at.append(one.document["id"])
        return left_out(one, *others)

    monkeypatch.setattr("talon_one.sandbox.engine.considered.left_out", noted)
    found = evaluate(_with(shared, {"cart": [{"sku": "a", "price": 10, "quantity": 1}]}), Memory())
    assert (found.triggered, looked_at) == ([1], [1])


@pytest.mark.skipif(sys.implementation.name != "cpython", reason="other Pythons free nothing at once")
def test_an_evaluation_is_gone_with_its_outcome() -> None:
    """Nothing in it holds itself: else each request would leave its cart and profile behind for a while."""
    selected = {"selectors": [selector("shoes", of_category("shoes"))]}
    shoes = campaign([check("$shoes.Count", "greaterThan", 0), notify()], number=3, **selected)
    place = world(campaign(discount(1)), campaign(FALSE, number=2), shoes, cart=[item(10, category="shoes")])
    gone = weakref.ref(place)
    gc.collect()
    gc.disable()
    try:
        found = evaluate(place, Memory())
        assert (found.triggered, len(found.failures)) == ([1, 3], 1)
        del found, place
        assert gone() is None
    finally:
        gc.enable()
