"""Tiers and memberships that come and go with time (domain-facts 5: loyalty, tiers)."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Iterator, List, Optional

import pytest

from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox import Sandbox

TIERS = [{"name": "Silver", "minPoints": 50}, {"name": "Gold", "minPoints": 100}]
FOLLOWS, EXPIRES, CARDS = 1, 2, 3


@pytest.fixture
def box() -> Iterator[Sandbox]:
    """A program whose tiers never expire, one whose tiers do after ten days, and one of cards."""
    programs = [
        {"id": FOLLOWS, "name": "follows", "tiers": TIERS},
        {"id": EXPIRES, "name": "expires", "tiers": TIERS, "tiersExpireIn": "10D"},
        {"id": CARDS, "name": "cards", "tiers": TIERS, "cardBased": True},
    ]
    with Sandbox(seed={"loyaltyPrograms": programs}) as box:
        box.at("2026-06-01T12:00:00Z")
        box.integration_api().update_customer_profile_v2("ann", {})
        box.integration_api().generate_loyalty_card(CARDS, {"cardIdentifier": "CARD-1"})
        yield box


def add(box: Sandbox, program: int, points: float, **more: Any) -> None:
    body = {"points": points, **more}
    if program == CARDS:
        box.management_api().add_loyalty_card_points(CARDS, "CARD-1", body)
    else:
        box.management_api().add_loyalty_points(str(program), "ann", body)


def tier(box: Sandbox, program: int) -> Any:
    if program == CARDS:
        return box.management_api().get_loyalty_card(CARDS, "CARD-1").ledger.current_tier
    loyalty = box.integration_api().get_customer_inventory("ann", loyalty=True).loyalty
    return loyalty.programs[str(program)].ledger.current_tier


def name(box: Sandbox, program: int) -> Optional[str]:
    found = tier(box, program)
    return found and str(found.name)


@pytest.mark.parametrize("program", [FOLLOWS, EXPIRES, CARDS])
def test_points_that_become_active_lead_to_a_tier(box: Sandbox, program: int) -> None:
    add(box, program, 60, pendingDuration="2D")
    assert name(box, program) is None
    box.advance(days=3)
    found = tier(box, program)
    assert (found.name, found.start_date) == ("Silver", datetime(2026, 6, 3, 12, tzinfo=timezone.utc))
    if program == EXPIRES:
        assert found.expiry_date == datetime(2026, 6, 13, 12, tzinfo=timezone.utc)


@pytest.mark.parametrize("program", [FOLLOWS, CARDS])
def test_a_tier_that_never_expires_goes_when_its_points_expire(box: Sandbox, program: int) -> None:
    add(box, program, 60)
    add(box, program, 60, validityDuration="2D")
    assert name(box, program) == "Gold"
    box.advance(days=3)
    found = tier(box, program)
    assert (found.name, found.start_date) == ("Silver", datetime(2026, 6, 3, 12, tzinfo=timezone.utc))


def test_a_tier_that_expires_stays_until_then(box: Sandbox) -> None:
    add(box, EXPIRES, 120, validityDuration="2D")
    found: List[Optional[str]] = []
    for _ in range(4):
        found.append(name(box, EXPIRES))
        box.advance(days=3)
    assert found == ["Gold", "Gold", "Gold", "Gold"]
    assert name(box, EXPIRES) is None


@pytest.mark.parametrize(
    ("policy", "expire_in", "expected"),
    [
        ("tier_start_date", "1M", "2026-07-20T12:00:00Z"),
        ("customer_attribute", "1M", "2026-07-20T12:00:00Z"),
        ("program_join_date", "1M", "2026-07-01T12:00:00Z"),
        ("program_join_date", "10D", "2026-06-21T12:00:00Z"),
        ("program_join_date", "1M_U", "2026-07-31T23:59:59Z"),
        ("absolute_expiration", "1Y", "2027-03-31T00:00:00Z"),
        ("absolute_expiration", "1M", "2026-06-30T00:00:00Z"),  # as 31 March and three months
        ("absolute_expiration", "40m", "2026-06-20T12:40:00Z"),
    ],
)
def test_what_the_end_of_a_tier_is_counted_from(policy: str, expire_in: str, expected: str) -> None:
    """Who joined on 1 June reaches the tier on 20 June."""
    settings = {
        "tiersExpirationPolicy": policy,
        "tiersExpireIn": expire_in,
        "tierCycleStartDate": "2024-03-31T00:00:00Z",
    }
    with Sandbox(seed={"loyaltyPrograms": [{"id": 1, "name": "club", "tiers": TIERS, **settings}]}) as box:
        box.at("2026-06-01T12:00:00Z")
        box.integration_api().update_customer_profile_v2("ann", {})
        add(box, 1, 1)
        box.at("2026-06-20T12:00:00Z")
        add(box, 1, 60)
        assert tier(box, 1).expiry_date == parse_datetime(expected)


def test_cycles_that_begin_later_end_the_tiers_of_before() -> None:
    settings = {"tiersExpirationPolicy": "absolute_expiration", "tiersExpireIn": "1Y"}
    program = {"id": 1, "name": "club", "tiers": TIERS, **settings, "tierCycleStartDate": "2027-01-01T00:00:00Z"}
    with Sandbox(seed={"loyaltyPrograms": [program]}) as box:
        box.at("2026-06-01T12:00:00Z")
        box.integration_api().update_customer_profile_v2("ann", {})
        add(box, 1, 60)
        assert tier(box, 1).expiry_date == datetime(2027, 1, 1, tzinfo=timezone.utc)
        box.at("2027-02-01")
        assert tier(box, 1).expiry_date == datetime(2028, 1, 1, tzinfo=timezone.utc)


@pytest.mark.parametrize("reviewed", [False, True])
def test_a_tier_that_is_lost_does_not_come_back_by_points_of_before(box: Sandbox, reviewed: bool) -> None:
    """Points became active on the fifth day, when the tier had long begun: they lead to no later end of it."""
    add(box, EXPIRES, 50)
    add(box, EXPIRES, 5, pendingDuration="4D")
    box.advance(days=5)
    box.management_api().remove_loyalty_points(str(EXPIRES), "ann", {"points": 55})
    box.advance(days=6)
    if reviewed:  # a booking keeps what has become of the tier
        add(box, EXPIRES, 1)
    assert name(box, EXPIRES) is None


def test_an_open_session_sees_the_tier_that_time_has_brought(box: Sandbox) -> None:
    rule = [
        {
            "type": "checkTier",
            "operator": "member",
            "subledger": "",
            "tier": {"id": 1, "name": "Silver", "minPoints": 50},
        },
        {"type": "awardDiscount", "name": "Silver", "value": 1, "partial": False, "target": {"type": "cart"}},
    ]
    management = box.management_api()
    settings = {"name": "One", "tags": [], "features": [], "limits": [], "state": "enabled"}
    campaign = management.create_campaign(1, settings)
    program = {"id": FOLLOWS, "name": "", "title": ""}
    number = management.get_loyalty_program(FOLLOWS).tiers[0].id
    rule[0]["tier"] = {"id": number, "name": "Silver", "minPoints": 50, "programID": program["id"]}
    ruleset = management.create_ruleset_v2(1, campaign.id, {"promotionRules": [{"title": "", "blocks": rule}]})
    management.update_campaign(1, campaign.id, {**settings, "activeRulesetId": ruleset.id})
    add(box, FOLLOWS, 60, pendingDuration="2D")
    sent = {"customerSession": {"profileId": "ann", "cartItems": []}}
    assert box.integration_api().update_customer_session_v2("s", sent).effects == []
    box.advance(days=3)
    assert len(box.integration_api().update_customer_session_v2("s", sent).effects) == 1


@pytest.mark.parametrize(
    ("policy", "at_once", "later"),
    [
        ("points_earned", "2026-06-01T12:00:00Z", "2026-06-01T12:00:00Z"),
        ("points_activated", None, "2026-06-03T12:00:00Z"),
        ("not_join", None, None),
    ],
)
def test_when_points_let_a_profile_join(policy: str, at_once: Any, later: Any) -> None:
    with Sandbox(seed={"loyaltyPrograms": [{"id": 1, "name": "club", "programJoinPolicy": policy}]}) as box:
        box.at("2026-06-01T12:00:00Z")
        box.integration_api().update_customer_profile_v2("ann", {})
        add(box, 1, 60, pendingDuration="2D")

        def joined() -> Any:
            loyalty = (
                box.integration_api().get_customer_inventory("ann", loyalty=True).to_dict(serialize=True)["loyalty"]
            )
            exported = box.management_api().export_loyalty_join_dates(1)
            date = loyalty["programs"]["1"].get("joinDate")
            assert (date is not None) is ("ann" in exported)
            return date

        assert joined() == at_once
        box.advance(days=3)
        assert joined() == later


@pytest.mark.parametrize("undo", ["cancel", "reopen"])
def test_what_points_have_led_to_outlasts_their_session(undo: str) -> None:
    numbers = {FOLLOWS: {}, EXPIRES: {"tiersExpireIn": "10D"}}
    about = {"tiers": TIERS, "programJoinPolicy": "points_activated"}
    rules = [
        {"kind": "loyaltyPoints", "name": str(one), "programId": one, "pointsPerUnit": 1} for one in (FOLLOWS, EXPIRES)
    ]
    seed = {
        "loyaltyPrograms": [{"id": one, "name": str(one), **about, **more} for one, more in numbers.items()],
        "campaigns": [{"name": "Points", "rules": rules}],
    }
    with Sandbox(seed=seed) as box:
        box.at("2026-06-01T12:00:00Z")
        api = box.integration_api()
        order = {"profileId": "ann", "cartItems": [{"sku": "a", "price": 60, "quantity": 1}], "state": "closed"}
        api.update_customer_session_v2("s", {"customerSession": order})
        if undo == "cancel":
            api.update_customer_session_v2("s", {"customerSession": {"state": "cancelled"}})
        else:
            api.reopen_customer_session("s")
        assert [api.get_loyalty_balances(one, "ann").balance.active_points for one in numbers] == [0, 0]
        assert [name(box, one) for one in numbers] == [None, "Silver"]
        assert "ann" in box.management_api().export_loyalty_join_dates(FOLLOWS)
        box.advance(days=11)
        assert name(box, EXPIRES) is None


def test_the_event_of_an_answer_has_the_attributes_of_campaigns_and_coupons() -> None:
    """The contract's model `Meta`: campaigns without attributes are left out."""
    coupons = [{"value": "CODE-1", "attributes": {"batch": 7}}, {"value": "CODE-2"}]
    campaigns = [
        {"id": 1, "name": "One", "coupons": coupons, "attributes": {"owner": "anna"}},
        {"id": 2, "name": "Two"},
    ]
    with Sandbox(seed={"campaigns": campaigns}) as box:
        body = {"customerSession": {"couponCodes": ["CODE-1", "CODE-2"]}, "responseContent": ["event"]}
        meta = box.integration_api().update_customer_session_v2("s", body).event.meta
        assert (meta.campaigns, meta.coupons) == ({"1": {"owner": "anna"}}, {"CODE-1": {"batch": 7}})
