"""What rules see of the occasion on which they run: the event of a session, a profile, or a custom one."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

import pytest

from talon_one.sandbox import Sandbox

STATES = ("created", "updated", "closed", "partially_returned")
PROGRAM = {"id": 1, "name": "", "title": ""}
POINTS = {"type": "awardLoyaltyPoints", "name": "Points", "program": PROGRAM, "recipient": "Current", "subledger": ""}


def on(event: str, name: str) -> List[Dict[str, Any]]:
    """A rule for a type of events."""
    discount = {"type": "awardDiscount", "name": name, "value": 1, "partial": False, "target": {"type": "cart"}}
    return [{"type": "checkEvent", "eventType": event}, discount]


@pytest.fixture
def box() -> Iterator[Sandbox]:
    events = {name: f"talon_session_{name}" for name in STATES}
    events["closing"] = "Customer Session Closing"
    rules = [{"title": name, "blocks": on(event, name)} for name, event in events.items()]
    rules.append(
        {
            "title": "Visits",
            "blocks": [
                {"type": "checkEvent", "eventType": "visited"},
                {**POINTS, "target": {"type": "cart"}, "value": 5},
            ],
        }
    )
    rules.append(
        {
            "title": "Updates",
            "blocks": [
                {"type": "checkEvent", "eventType": "profileUpdated"},
                {**POINTS, "target": {"type": "cart"}, "value": 7},
            ],
        }
    )
    campaign = {"id": 1, "name": "One", "reevaluateOnReturn": True, "ruleset": {"promotionRules": rules}}
    seed = {"campaigns": [campaign], "loyaltyPrograms": [{"id": 1, "name": "club"}]}
    with Sandbox(seed=seed) as box:
        box.at("2026-06-01")
        yield box


def named(made: Any) -> List[str]:
    return [one.props["name"] for one in made.effects if one.effect_type == "setDiscount"]


def test_rules_know_what_happens_to_a_session(box: Sandbox) -> None:
    """rules.md c2: the closing of a session holds on the request that closes it."""
    api, cart = box.integration_api(), [{"sku": "a", "price": 5, "quantity": 2}]
    sent = {"customerSession": {"profileId": "p", "cartItems": cart}}
    assert named(api.update_customer_session_v2("s", sent)) == ["created"]
    assert named(api.update_customer_session_v2("s", sent)) == ["updated"]
    closed = api.update_customer_session_v2("s", {"customerSession": {"state": "closed"}})
    assert named(closed) == ["closed", "closing"]
    returned = {"return": {"returnedCartItems": [{"position": 0, "quantity": 1}]}}
    again = named(api.return_cart_items("s", returned, run_rule_engine=True))
    assert again == ["closed", "partially_returned", "closing"]  # as it is closed again, with what is left


def test_an_order_that_is_closed_at_once_is_created_and_closed(box: Sandbox) -> None:
    made = box.integration_api().update_customer_session_v2("s", {"customerSession": {"state": "closed"}})
    assert named(made) == ["created", "closed", "closing"]


def test_a_dry_request_tells_what_would_happen(box: Sandbox) -> None:
    sent = {"customerSession": {"state": "closed"}}
    api = box.integration_api()
    api.update_customer_session_v2("s", {"customerSession": {}})
    assert named(api.update_customer_session_v2("s", sent, dry=True)) == ["closed", "closing"]


@pytest.mark.parametrize("kind", ["event", "profile"])
def test_each_event_of_one_moment_has_transactions_of_its_own(box: Sandbox, kind: str) -> None:
    api = box.integration_api()
    api.update_customer_profile_v2("p", {})
    for _ in range(3):
        if kind == "event":
            api.track_event_v2({"profileId": "p", "type": "visited", "attributes": {}})
        else:
            api.update_customer_profile_v2("p", {}, run_rule_engine=True)
    made = box.management_api().get_loyalty_program_transactions(1).data
    assert len({one.transaction_uuid for one in made}) == len(made) == 3
