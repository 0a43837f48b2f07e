"""What the services of the sandbox chose where nothing public says it: rows of docs/guides/sandbox-rules.md.

Those of the engine are held by the tests in `engine`.
"""

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, List

import pytest
from checkout import ROOT
from sandbox_shop import PERCENT, WITH_COUPON, item, problem_of, seed

import talon_one
from talon_one.exceptions import ApiException, BadRequestException
from talon_one.sandbox import Sandbox

GUIDE = (ROOT / "docs/guides/sandbox-rules.md").read_text("utf-8")


def test_each_row_of_the_guide_names_tests_that_there_are() -> None:
    lines = [line for line in GUIDE.splitlines() if " | " in line and not line.startswith(("What | ", "--- | "))]
    rows = [re.fullmatch(r"\S.* \| .+ \| .+ \| ((?:`test_\w+`(?:, )?)+)", line) for line in lines]
    assert [line for line, row in zip(lines, rows) if row is None] == []
    assert len(rows) > 200
    named = {name for row in rows if row is not None for name in re.findall(r"\w+", row[1])}
    there = set()
    for path in (ROOT / "test/sandbox").rglob("test_*.py"):
        there |= set(re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE))
    assert named - there == set()


def update(box: Sandbox, session_id: str = "s1", **session: Any) -> Any:
    body = {"customerSession": session, "responseContent": ["customerSession"]}
    return box.integration_api().update_customer_session_v2(session_id, body)


def rollbacks(effects: Any) -> List[str]:
    return [one.effect_type for one in effects if one.effect_type.startswith("rollback")]


# -- sessions --------------------------------------------------------------------------------------


def test_a_catalog_of_the_application_completes_items() -> None:
    items = [{"sku": "a", "price": 5, "attributes": {"x": 1, "y": 1}}]
    catalogs = [
        {"name": "Of others", "subscribedApplicationsIds": [2], "items": [{"sku": "a", "price": 1}]},
        {"name": "Older", "items": [{"sku": "a", "price": 2}]},
        {"name": "Newer", "items": items},
    ]
    with Sandbox(seed={"catalogs": catalogs}) as box:
        sent = {"sku": "a", "quantity": 1, "attributes": {"y": 2}}
        (line,) = update(box, cartItems=[sent]).customer_session.cart_items
        assert (line.price, line.attributes) == (5, {"x": 1, "y": 2})
        (line,) = update(box, cartItems=[{**sent, "price": 9}]).customer_session.cart_items
        assert line.price == 9
        with pytest.raises(BadRequestException) as raised:
            update(box, cartItems=[{"sku": "b", "quantity": 1}])
        assert problem_of(raised) == ("required", "/customerSession/cartItems/0/price")


def test_an_order_that_is_returned_whole_stays_partially_returned() -> None:
    with Sandbox(seed=seed(PERCENT)) as box:
        update(box, cartItems=[item(10, 2)], state="closed")
        body = {"return": {"returnedCartItems": [{"position": 0}]}, "responseContent": ["customerSession"]}
        answer = box.integration_api().return_cart_items("s1", body)
        assert answer.customer_session.state == "partially_returned"
        assert answer.customer_session.cart_items[0].returned_quantity == 2  # all, as no quantity was named
        assert answer.effects == []  # the discount of the whole cart stays


# -- points ----------------------------------------------------------------------------------------


@pytest.fixture
def loyal() -> Iterator[Sandbox]:
    """A program of each policy of returns, and one of cards."""
    policies = {1: "only_pending", 2: "within_balance", 3: "unlimited"}
    programs: List[Dict[str, Any]] = [
        {"id": number, "name": policy, "returnPolicy": policy} for number, policy in policies.items()
    ]
    programs[2]["tiers"] = [{"name": "Silver", "minPoints": 100}]
    programs.append({"id": 4, "name": "cards", "cardBased": True})
    rules = [
        {"kind": "loyaltyPoints", "name": policy, "programId": number, "pointsPerUnit": 1}
        for number, policy in policies.items()
    ]
    with Sandbox(seed={"loyaltyPrograms": programs, "campaigns": [{"name": "Points", "rules": rules}]}) as box:
        box.at("2026-06-01")
        box.integration_api().update_customer_profile_v2("p", {})
        yield box


def balance(box: Sandbox, program: int) -> Any:
    return box.integration_api().get_loyalty_balances(program, "p").balance


def test_how_far_points_are_taken_back(loyal: Sandbox) -> None:
    update(loyal, profileId="p", cartItems=[item(100)], state="closed")
    for program in (1, 2, 3):
        loyal.management_api().remove_loyalty_points(program, "p", {"points": 30})
    effects = update(loyal, state="cancelled").effects
    taken = {one.props["programId"]: one.props["value"] for one in effects}
    assert taken == {2: 70, 3: 100}  # only_pending takes nothing of active points, and says nothing
    assert [balance(loyal, program).active_points for program in (1, 2, 3)] == [70, 0, 0]
    assert balance(loyal, 3).negative_points == 30


def test_points_that_are_owed_are_paid_by_the_next_ones(loyal: Sandbox) -> None:
    update(loyal, profileId="p", cartItems=[item(100)], state="closed")
    loyal.management_api().remove_loyalty_points(3, "p", {"points": 30})
    update(loyal, state="cancelled")
    loyal.management_api().add_loyalty_points(3, "p", {"points": 50, "pendingDuration": "1D"})
    assert (balance(loyal, 3).active_points, balance(loyal, 3).negative_points) == (0, 30)
    loyal.advance(days=2)
    assert (balance(loyal, 3).active_points, balance(loyal, 3).negative_points) == (20, 0)


def test_points_that_expire_first_are_spent_first(loyal: Sandbox) -> None:
    for duration, points in (("unlimited", 10), ("2M", 20), ("1M", 30)):
        loyal.management_api().add_loyalty_points(1, "p", {"points": points, "validityDuration": duration})
    loyal.management_api().remove_loyalty_points(1, "p", {"points": 35})
    left = loyal.integration_api().get_loyalty_program_profile_points(1, "p").data
    assert sorted(one.amount for one in left) == [10, 15]


def test_points_beyond_the_balance_cannot_be_deducted_by_hand(loyal: Sandbox) -> None:
    loyal.management_api().add_loyalty_points(1, "p", {"points": 10})
    with pytest.raises(BadRequestException) as raised:
        loyal.management_api().remove_loyalty_points(1, "p", {"points": 11})
    assert problem_of(raised) == ("Invalid", "/points")


def test_a_tier_without_expiry_goes_with_its_points(loyal: Sandbox) -> None:
    management = loyal.management_api()

    def tier() -> Any:
        shown = loyal.integration_api().get_loyalty_balances(3, "p", include_tiers=True).balance
        return shown.current_tier and shown.current_tier.name

    management.add_loyalty_points(3, "p", {"points": 100})
    assert tier() == "Silver"
    management.remove_loyalty_points(3, "p", {"points": 1})
    assert tier() is None


def test_a_card_that_was_transferred_stays_blocked(loyal: Sandbox) -> None:
    management = loyal.management_api()
    loyal.integration_api().generate_loyalty_card(4, {"cardIdentifier": "OLD-1", "customerProfileIds": ["p"]})
    management.add_loyalty_card_points(4, "OLD-1", {"points": 10})
    management.transfer_loyalty_card(4, "OLD-1", {"newCardIdentifier": "NEW-1"})
    old, new = (management.get_loyalty_card(4, name) for name in ("OLD-1", "NEW-1"))
    assert (old.status, old.profiles, [one.integration_id for one in new.profiles or []]) == ("inactive", [], ["p"])
    assert loyal.integration_api().get_loyalty_card_balances(4, "NEW-1").balance.active_points == 10
    with pytest.raises(BadRequestException):
        management.update_loyalty_card(4, "OLD-1", {"status": "active"})


@pytest.mark.parametrize("expires", [None, "1Y"])
def test_the_tier_of_a_card_goes_with_it(expires: Any) -> None:
    """To the card that takes its place; a new card of the same identifier has none."""
    program = {"id": 1, "name": "cards", "cardBased": True, "tiers": [{"name": "Gold", "minPoints": 10}]}
    with Sandbox(seed={"loyaltyPrograms": [{**program, **({"tiersExpireIn": expires} if expires else {})}]}) as box:
        management, integration = box.management_api(), box.integration_api()
        integration.generate_loyalty_card(1, {"cardIdentifier": "OLD-1"})
        management.add_loyalty_card_points(1, "OLD-1", {"points": 10})
        management.transfer_loyalty_card(1, "OLD-1", {"newCardIdentifier": "NEW-1"})
        old, new = (management.get_loyalty_card(1, name).ledger for name in ("OLD-1", "NEW-1"))
        assert (old.current_tier, old.current_balance) == (None, 0)
        assert (new.current_tier.name, new.current_balance) == ("Gold", 10)
        management.delete_loyalty_card(1, "NEW-1")
        integration.generate_loyalty_card(1, {"cardIdentifier": "NEW-1"})
        assert management.get_loyalty_card(1, "NEW-1").ledger.current_tier is None


# -- codes -----------------------------------------------------------------------------------------


@pytest.fixture
def codes() -> Iterator[Sandbox]:
    campaign = {"name": "Codes", "rules": [WITH_COUPON], "coupons": [{"value": "CODE-1", "usageLimit": 5}]}
    with Sandbox(seed={"campaigns": [campaign]}) as box:
        yield box


def test_codes_are_made_of_eight_letters_and_digits(codes: Sandbox) -> None:
    made = codes.management_api().create_coupons(1, 1, {"usageLimit": 1, "numberOfCoupons": 3}, silent="no")
    assert all(re.fullmatch("[A-Z0-9]{8}", one.value) for one in made.data)
    with Sandbox(seed=codes_seed()) as other:
        again = other.management_api().create_coupons(1, 1, {"usageLimit": 1, "numberOfCoupons": 3}, silent="no")
    assert [one.value for one in again.data] == [one.value for one in made.data]


def codes_seed() -> Dict[str, Any]:
    campaign = {"name": "Codes", "rules": [WITH_COUPON], "coupons": [{"value": "CODE-1", "usageLimit": 5}]}
    return {"campaigns": [campaign]}


def test_jobs_are_done_when_they_are_answered(codes: Sandbox) -> None:
    management = codes.management_api()
    settings = {"validCharacters": ["A", "B"], "couponPattern": "JOB-########"}
    batch = management.create_coupons_async(
        1, 1, {"usageLimit": 1, "numberOfCoupons": 4, "couponSettings": settings, "attributes": {}}
    ).batch_id
    assert len(management.get_coupons_without_total_count(1, 1, batch_id=batch).data) == 4
    management.create_coupons_deletion_job(1, 1, {"filters": {"batchId": batch}})
    assert [one.value for one in management.get_coupons_without_total_count(1, 1).data] == ["CODE-1"]


def test_attributes_of_a_code_are_added_to_and_its_limits_stay(codes: Sandbox) -> None:
    management = codes.management_api()
    management.update_coupon(1, 1, "1", {"attributes": {"a": 1}, "expiryDate": "2030-01-01T00:00:00Z"})
    changed = management.update_coupon(1, 1, "1", {"attributes": {"b": 2}})
    assert changed.attributes == {"a": 1, "b": 2}
    assert (changed.usage_limit, changed.expiry_date) == (5, None)


def test_a_code_that_is_there_stops_an_import(codes: Sandbox) -> None:
    management = codes.management_api()
    with pytest.raises(BadRequestException):
        management.import_coupons(1, 1, up_file=b"value\nCODE-2\nCODE-1\n")
    assert len(management.get_coupons_without_total_count(1, 1).data) == 1
    with pytest.raises(BadRequestException):
        management.import_coupons(1, 1, up_file=b"value\nABC\n")
    assert management.import_coupons(1, 1, skip_duplicates=True, up_file=b"value\nCODE-2\nCODE-1\n").amount == 1


def test_a_friend_is_brought_once_in_a_campaign() -> None:
    with Sandbox() as box:
        for number in (1, 2):
            management = box.integration_api()
            code = management.create_referral({"campaignId": 7, "advocateProfileIntegrationId": "anna"}).code
            answer = update(box, f"s{number}", profileId="ben", referralCode=code, cartItems=[item()], state="closed")
        (rejected,) = (one for one in answer.effects if one.effect_type == "rejectReferral")
        assert rejected.props["rejectionReason"] == "ReferralCustomerAlreadyReferred"


def test_whom_a_deleted_referral_has_brought_can_be_referred_again() -> None:
    with Sandbox() as box:
        new = {"campaignId": 7, "advocateProfileIntegrationId": "anna"}
        first, second = (box.integration_api().create_referral(new) for _ in range(2))
        update(box, "s1", profileId="ben", referralCode=first.code, cartItems=[item()], state="closed")
        box.management_api().delete_referral(1, 7, str(first.id))
        answer = update(box, "s2", profileId="ben", referralCode=second.code, cartItems=[item()], state="closed")
        assert "acceptReferral" in [one.effect_type for one in answer.effects]
        box.integration_api().update_customer_session_v2("s1", {"customerSession": {"state": "cancelled"}})
        referrals = box.management_api().get_referrals_without_total_count(1, 7).data
        assert {one.code: one.usage_counter for one in referrals}[second.code] == 1


# -- giveaways, achievements, events ---------------------------------------------------------------


def test_giveaways_are_awarded_in_their_order() -> None:
    with Sandbox() as box:
        box.management_api().import_pool_giveaways(1, up_file=b"code\nHUT-7Q2M\n")
        codes = [code for name in ("ada", "ben", "cem", "dan") for code in ride(box, name)]
        assert codes == ["HUT-7Q2M", "HUT-K4ZT", "HUT-P9XA", "HUT-7Q2M"]  # the same code twice is two giveaways


@pytest.mark.parametrize(
    ("day", "found"),
    [("2026-06-01", "NOW"), ("2026-06-02", "FROM-2"), ("2026-06-03", "FROM-2"), ("2026-06-04", "NOW")],
)
def test_giveaways_have_a_start_and_an_end(day: str, found: str) -> None:
    """domain-facts 5: they gate the award; the end itself is too late."""
    with Sandbox() as box:
        table = "code,startdate,enddate\nFROM-2,2026-06-02T00:00:00Z,2026-06-04T00:00:00Z\nNOW,,\n"
        box.at("2026-06-01")
        for name in ("ada", "ben", "cem"):  # who get those of the seed
            ride(box, name)
        box.management_api().import_pool_giveaways(1, up_file=table.encode())
        box.at(day)
        assert ride(box, "dan") == [found]


def ride(box: Sandbox, name: str) -> List[str]:
    """Win a giveaway; its code."""
    event = {"profileId": name, "type": "ride", "attributes": {"kilometres": 1000}}
    effects = box.integration_api().track_event_v2(event, silent="no").effects
    return [one.props["code"] for one in effects if one.effect_type == "awardGiveaway"]


def test_an_order_that_is_closed_again_gets_another_giveaway() -> None:
    giveaway = {"type": "awardGiveaway", "giveawayPool": {"id": 1, "name": ""}, "profile": "Current"}
    rules = {"promotionRules": [{"title": "Gift", "blocks": [giveaway]}]}
    pools = [{"id": 1, "name": "Gifts", "codes": ["gift-1", "gift-2"]}]
    with Sandbox(seed={"campaigns": [{"name": "One", "ruleset": rules}], "giveawayPools": pools}) as box:
        api, codes = box.integration_api(), []
        for _ in range(2):
            made = update(box, profileId="ben", cartItems=[item()], state="closed")
            codes += [one.props["code"] for one in made.effects if one.effect_type == "awardGiveaway"]
            api.reopen_customer_session("s1")
        assert codes == ["gift-1", "gift-2"]
        assert len(api.get_customer_inventory("ben", giveaways=True).giveaways) == 2


def test_events_are_booked_at_once_and_built_in_ones_are_refused() -> None:
    with Sandbox() as box:
        api = box.integration_api()
        api.track_event_v2({"profileId": "ben", "type": "newsletterJoined"})
        assert api.get_loyalty_balances(1, "ben").subledger_balances["bonus"].active_points == 100
        with pytest.raises(BadRequestException) as raised:
            api.track_event_v2({"profileId": "ben", "type": "talon_session_created"})
        assert problem_of(raised) == ("Invalid", "/type")


def test_a_connected_session_is_closed() -> None:
    with Sandbox() as box:
        update(box, cartItems=[item()])
        sent = {"profileId": "ben", "type": "seen", "integrationId": "e1", "connectedSessionId": "s1"}
        with pytest.raises(BadRequestException) as raised:
            box.integration_api().track_event_v3(sent)
        assert problem_of(raised) == ("Invalid", "/connectedSessionId")
        update(box, state="closed")
        box.integration_api().track_event_v3(sent)


def test_null_takes_an_attribute_away() -> None:
    with Sandbox() as box:
        api = box.integration_api()
        api.update_customer_profile_v2("p", {"attributes": {"a": 1, "b": 2}})
        api.update_customer_profile_v2("p", {"attributes": {"a": None}})
        assert api.get_customer_inventory("p", profile=True).profile.attributes == {"b": 2}


def test_what_an_open_session_does_at_once() -> None:
    with Sandbox() as box:
        bike = {"profileId": "ben", "cartItems": [{"sku": "BIKE-CITY", "quantity": 1}]}
        update(box, **bike, couponCodes=["LATER20"], attributes={"keepCode": True})
        profile = box.integration_api().get_customer_inventory("ben", profile=True, coupons=True)
        assert profile.profile.attributes == {"ownsBike": True}
        assert [one.value for one in profile.coupons] == ["LATER20"]
        update(box, state="cancelled")
        assert box.integration_api().get_customer_inventory("ben", coupons=True).coupons != []


# -- campaigns and lists ---------------------------------------------------------------------------


def test_a_campaign_after_an_update_or_as_a_copy() -> None:
    with Sandbox() as box:
        management = box.management_api()
        changed = management.update_campaign(1, 12, {"name": "Bottle", "tags": [], "features": [], "limits": []})
        assert (changed.description, changed.linked_store_ids, changed.state) == ("", None, "enabled")
        (copy,) = management.copy_campaign_to_applications(1, 6, {"applicationIds": [1]}).data
        assert (copy.name, copy.state) == ("Copy of Bike kit", "disabled")
        assert len(management.get_ruleset_v2(1, copy.id, copy.active_ruleset_id).promotion_rules) == 2


def test_rulesets_in_the_other_form() -> None:
    with Sandbox() as box:
        management = box.management_api()
        older = management.get_ruleset(1, 8, 8)
        assert older.rules[0].condition == ["and", ["!", "checkLoyaltyCard"]]
        assert older.validate() == []
        rule = {"title": "A", "condition": ["and", ["couponValid"]], "effects": []}
        with Sandbox(seed={"campaigns": [{"name": "A", "ruleset": {"rules": [rule]}}]}) as other:
            blocks = other.management_api().get_ruleset_v2(1, 1, 1).promotion_rules[0].blocks
            assert [one.type for one in blocks] == ["passthrough"]


def test_filters_of_an_application_and_tiers_reach_rules() -> None:
    """A cart item filter is found by its name, a tier by its number, whatever the program."""
    with Sandbox() as box:
        answer = update(box, cartItems=[{"sku": "STOVE-GAS", "quantity": 1}], attributes={"inApp": True})
        values = {one.props["name"]: one.props["value"] for one in answer.effects}
        assert values == {"Winter sale#0": 7, "App price#0": 3.5}
        assert [one.id for one in box.management_api().get_application(1).loyalty_programs] == [1, 2]


def test_errors_are_of_the_documented_shape() -> None:
    with Sandbox() as box, pytest.raises(ApiException) as raised:
        update(box, state="cancelled")
    assert isinstance(raised.value.data, talon_one.ErrorResponse)
    assert raised.value.data.errors[0].source.pointer == "/customerSession/state"
